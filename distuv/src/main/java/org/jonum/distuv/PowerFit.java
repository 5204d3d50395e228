package org.jonum.distuv;

import java.util.function.DoubleFunction;

/// The exponent s of masses proportional to k^(−s), k = 1, …, n, n finite or not: that with E log X = the mean of log x.
final class PowerFit {
    /// Relative step of derivatives, of the fourth order; bounds of the exponent.
    private static final double STEP = 1e-3, LEAST = 1 + 1e-9, MOST = 1000;

    private PowerFit() {
    }

    /// E log X.
    static double logMean(double s, double n) {
        return PowerSum.logarithms(s, n) / PowerSum.between(s, 0, n);
    }

    /// The variance of log X, −d E log X/ds.
    private static double logVariance(double s, double n) {
        double h = STEP * (n == Double.POSITIVE_INFINITY ? s - 1 : 1);
        return (8 * (logMean(s - h, n) - logMean(s + h, n)) - (logMean(s - 2 * h, n) - logMean(s + 2 * h, n)))
                / (12 * h);
    }

    static <D extends DiscreteDistribution> Fit<D> of(Sample data, double n, DoubleFunction<D> law) {
        double goal = data.mean(Math::log), least = n == Double.POSITIVE_INFINITY ? LEAST : 0;
        Parameters.check(goal > 0, data.law(), "x", 1.0, "data that are not all 1");
        if (goal >= logMean(least, n)) return data.closed(law.apply(least), new double[][] {{Double.NaN}});
        double s = Search.increasing(t -> -logMean(t, n), t -> logVariance(t, n), -goal, new Interval(least, MOST), 2);
        return data.closed(law.apply(s), new double[][] {{1 / logVariance(s, n)}});
    }
}
