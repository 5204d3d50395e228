package org.jonum.plot;

import java.util.Arrays;
import org.jonum.distuv.Beta;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.stat.Ecdf;
import org.jonum.stat.Histogram;

/// What can be seen of one sample.
final class Samples {
    private static final double LEVEL = 0.95;

    private Samples() {}

    static Plot histogram(Histogram counts) {
        return Plot.empty().with(Areas.bars("", 0, counts.edges(), counts.densities()).toArray(Layer[]::new))
                .yLabel("density");
    }

    /// The i-th of n sorted values is the law's quantile of a variate of Beta(i, n + 1 − i), whose median is at (i − 0.3175)/(n + 0.365)
    /// (Filliben, The probability plot correlation coefficient test for normality, 1975).
    static Plot quantiles(double[] sample, ContinuousDistribution law) {
        int n = sample.length;
        if (n < 2) throw new IllegalArgumentException("quantiles: " + n + " numbers, need at least two");
        for (double v : sample)
            if (!Double.isFinite(v))
                throw new IllegalArgumentException("quantiles: sample has " + v + ", need finite numbers");
        double[] y = sample.clone(), x = new double[n], lower = new double[n], upper = new double[n];
        Arrays.sort(y);
        for (int i = 0; i < n; i++) {
            x[i] = law.quantile((i + 0.6825) / (n + 0.365));
            Beta place = new Beta(i + 1, n - i);
            lower[i] = law.quantile(place.quantile((1 - LEVEL) / 2));
            upper[i] = law.quantile(place.isf((1 - LEVEL) / 2));
        }
        double[] ends = {x[0], x[n - 1]};
        return Plot.empty().with(Areas.between("95 % of each value", Layer.INK, x, lower, upper),
                new Layer.Line("", Layer.INK, ends, ends, Layer.Stroke.DASHED), new Layer.Points("", 0, x, y))
                .xLabel("quantile of " + Curves.name(law)).yLabel("sorted sample");
    }

    static Plot ecdf(double[] sample, double level) {
        Ecdf f = Ecdf.of(sample);
        double[] sorted = f.sorted();
        double h = f.halfWidth(level);
        int n = sorted.length;
        double[] x = new double[2 * n], y = new double[2 * n], lower = new double[2 * n], upper = new double[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            x[i] = sorted[i / 2];
            int upTo = (i + 1) / 2;
            y[i] = (double) upTo / n;
            lower[i] = Math.max(0, y[i] - h);
            upper[i] = Math.min(1, y[i] + h);
        }
        return Plot.empty().with(Areas.between(Math.round(100 * level) + " % band", 0, x, lower, upper),
                new Layer.Line("sample", 0, x, y, Layer.Stroke.SOLID)).yLabel("part of the sample up to x")
                .yRange(0, 1);
    }
}
