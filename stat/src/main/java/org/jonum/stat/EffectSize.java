package org.jonum.stat;

import java.util.Arrays;
import org.jonum.special.Gamma;

/// How large a difference is, beside whether there is one.
///
/// {@snippet :
/// double[] x = {4, 5, 6, 7, 8}, y = {1, 2, 3, 4, 5};
/// double d = EffectSize.cohenD(x, y);            // d == 1.8973665961010275
/// double c = EffectSize.cliffDelta(x, y);        // c == 0.84
/// }
/// NaN in the data gives NaN, as do constant samples where a standard deviation divides.
public final class EffectSize {
    private EffectSize() {
    }

    /// Cohen's d: the difference of the means over the pooled standard deviation.
    ///
    /// Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences.
    ///
    /// @param x the first sample, not empty, three values at least with the second
    /// @param y the second sample, not empty
    /// @return above 0 if the mean of x is larger
    /// @throws IllegalArgumentException if a sample is too small
    public static double cohenD(double[] x, double[] y) {
        double n = x.length, m = y.length;
        Samples.notEmpty("EffectSize.cohenD", x);
        Samples.notEmpty("EffectSize.cohenD", y);
        Samples.require(n + m > 2, "EffectSize.cohenD", "values", n + m, "≥ 3");
        double s = Moments.populationStandardDeviation(x), t = Moments.populationStandardDeviation(y);
        return (Means.mean(x) - Means.mean(y))
                / Math.hypot(s * Math.sqrt(n / (n + m - 2)), t * Math.sqrt(m / (n + m - 2)));
    }

    /// Hedges' g: Cohen's d times Γ(ν/2)/(√(ν/2)·Γ((ν − 1)/2)) with ν = n + m − 2, which has no bias for normal samples.
    ///
    /// Source: Hedges (1981), Distribution theory for Glass's estimator of effect size and related estimators.
    ///
    /// @param x the first sample, not empty, four values at least with the second
    /// @param y the second sample, not empty
    /// @return above 0 if the mean of x is larger
    /// @throws IllegalArgumentException if a sample is too small
    public static double hedgesG(double[] x, double[] y) {
        double df = x.length + y.length - 2.0;
        Samples.require(df > 1, "EffectSize.hedgesG", "values", df + 2, "≥ 4");
        return cohenD(x, y) / (Math.sqrt(0.5 * df) * Gamma.gammaRatio(0.5 * (df - 1), 0.5 * df));
    }

    /// Glass' Δ: the difference of the means over the standard deviation of a control.
    ///
    /// Source: Glass (1976), Primary, secondary, and meta-analysis of research.
    ///
    /// @param x       the sample, not empty
    /// @param control the other sample, two values at least
    /// @return above 0 if the mean of x is larger
    /// @throws IllegalArgumentException if a sample is too small
    public static double glassDelta(double[] x, double[] control) {
        Samples.notEmpty("EffectSize.glassDelta", x);
        Samples.require(control.length >= 2, "EffectSize.glassDelta", "control.length", control.length, "≥ 2");
        return (Means.mean(x) - Means.mean(control)) / Moments.standardDeviation(control);
    }

    /// Cliff's δ: P(X > Y) − P(X < Y) over all pairs.
    ///
    /// **Cost** that of sorting. Source: Cliff (1993), Dominance statistics: ordinal analyses to answer ordinal questions.
    ///
    /// @param x the first sample, not empty
    /// @param y the second sample, not empty
    /// @return from −1 to 1, above 0 if x tends to be larger
    /// @throws IllegalArgumentException if a sample is empty
    public static double cliffDelta(double[] x, double[] y) {
        Samples.notEmpty("EffectSize.cliffDelta", x);
        Samples.notEmpty("EffectSize.cliffDelta", y);
        if (Samples.anyNaN(x) || Samples.anyNaN(y)) return Double.NaN;
        double[] a = Samples.sorted(x), b = Samples.sorted(y);
        long score = 0;
        int below = 0, upTo = 0;
        for (double v : a) {
            while (below < b.length && b[below] < v) below++;
            while (upTo < b.length && b[upTo] <= v) upTo++;
            score += below - ((long) b.length - upTo);
        }
        return (double) score / ((double) a.length * b.length);
    }

    /// η²: the part of the sum of squares that is between groups.
    ///
    /// @param groups two groups at least, none empty
    /// @return from 0 to 1
    /// @throws IllegalArgumentException if there are too few
    public static double etaSquared(double[]... groups) {
        double[] s = squares("EffectSize.etaSquared", groups);
        return s[0] / (s[0] + s[1]);
    }

    /// ω²: η² less what chance adds, (B − (k − 1)·W/(N − k))/(B + W + W/(N − k)).
    ///
    /// Source: Hays (1963), Statistics for Psychologists.
    ///
    /// @param groups two groups at least, none empty, and more values than groups
    /// @return at most 1; below 0 if groups differ less than by chance
    /// @throws IllegalArgumentException if there are too few
    public static double omegaSquared(double[]... groups) {
        double[] s = squares("EffectSize.omegaSquared", groups);
        double n = 0;
        for (double[] g : groups) n += g.length;
        Samples.require(n > groups.length, "EffectSize.omegaSquared", "values", n, "more than groups");
        double mean = s[1] / (n - groups.length);
        return (s[0] - (groups.length - 1) * mean) / (s[0] + s[1] + mean);
    }

    /// Sums of squares between and within groups, over the square of the largest root of one.
    private static double[] squares(String routine, double[][] groups) {
        Samples.require(groups.length >= 2, routine, "number of groups", groups.length, "≥ 2");
        for (double[] g : groups) Samples.notEmpty(routine, g);
        double mean = Means.mean(Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray()), unit = 0;
        double[] between = new double[groups.length], within = new double[groups.length];
        for (int i = 0; i < groups.length; i++) {
            between[i] = Math.abs(Means.mean(groups[i]) - mean);
            within[i] = Moments.populationStandardDeviation(groups[i]);
            unit = Math.max(unit, Math.max(between[i], within[i]));
        }
        double[] sums = new double[2];
        for (int i = 0; i < groups.length; i++) {
            sums[0] += groups[i].length * (between[i] / unit) * (between[i] / unit);
            sums[1] += groups[i].length * (within[i] / unit) * (within[i] / unit);
        }
        return sums;
    }
}
