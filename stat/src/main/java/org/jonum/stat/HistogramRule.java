package org.jonum.stat;

import java.util.Arrays;

/// Rules for the number of bins of a histogram. None gives more than [#MOST].
public enum HistogramRule {
    /// ⌈√n⌉ bins.
    SQUARE_ROOT,
    /// ⌈log₂ n⌉ + 1 bins (Sturges 1926): too few for large n.
    STURGES,
    /// ⌈1 + log₂ n + log₂(1 + |g₁|/σ)⌉ bins, σ being the standard error of the skewness g₁ (Doane 1976).
    DOANE,
    /// Bins of width (24√π)^⅓·s·n^−⅓, best for normal laws (Scott 1979).
    SCOTT,
    /// Bins of width 2·IQR·n^−⅓ (Freedman & Diaconis 1981); where the interquartile range is 0, Scott's.
    FREEDMAN_DIACONIS,
    /// The larger number of those of Sturges and of Freedman & Diaconis, as NumPy's "auto".
    AUTO;

    /// The largest number of bins that a rule gives: an outlier would ask for more than memory holds.
    public static final int MOST = 1 << 16;
    private static final double SCOTT_FACTOR = Math.cbrt(24 * Math.sqrt(Math.PI));

    /// The number of bins for a sample; values that are not finite are left out.
    ///
    /// @param x numbers, at least one of them finite
    /// @return from 1 to [#MOST]
    /// @throws IllegalArgumentException if no number is finite
    public int bins(double... x) {
        double[] y = Arrays.stream(x).filter(Double::isFinite).toArray();
        Samples.notEmpty("HistogramRule.bins", y);
        return (int) Math.clamp(count(y), 1, MOST);
    }

    private double count(double[] x) {
        int n = x.length;
        return switch (this) {
            case SQUARE_ROOT -> Math.ceil(Math.sqrt(n));
            case STURGES -> sturges(n);
            case DOANE -> {
                double g = Math.abs(Moments.populationSkewness(x)),
                        error = Math.sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)));
                yield n > 2 && g > 0 ? Math.ceil(1 + (Math.log(n) + Math.log1p(g / error)) / Math.log(2)) : sturges(n);
            }
            case SCOTT -> byWidth(x, scott(x));
            case FREEDMAN_DIACONIS -> byWidth(x, freedmanDiaconis(x));
            case AUTO -> Math.max(sturges(n), byWidth(x, freedmanDiaconis(x)));
        };
    }

    private static double sturges(int n) {
        return 33 - Integer.numberOfLeadingZeros(n - 1); // ⌈log₂ n⌉ + 1
    }

    private static double scott(double[] x) {
        return SCOTT_FACTOR * Moments.standardDeviation(x) / Math.cbrt(x.length);
    }

    private static double freedmanDiaconis(double[] x) {
        double width = 2 * Quantiles.interquartileRange(x) / Math.cbrt(x.length);
        return width > 0 ? width : scott(x);
    }

    private static double byWidth(double[] x, double width) {
        double range = Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow();
        return width > 0 ? Math.ceil(range / width) : 1;
    }
}
