package org.jonum.stat.inference;

import org.jonum.special.DoubleDouble;

/// What tests of means and variances need of a sample: its mean as a pair of doubles, and the sum of squared deviations
/// from it, both to the last digits, of the values times a power of two that keeps squares in range.
///
/// Differences to the first value are summed with their rounding errors (Neumaier 1974), and so are the squares of the
/// differences to the mean, which are rounded but once.
record Sample(int n, DoubleDouble mean, double squares, double scale) {
    private static final double LARGE = 0x1p400, SMALL = 0x1p-400;

    static Sample of(double[] x) {
        return of(x, scale(x));
    }

    static Sample of(double[] x, double scale) {
        double origin = x[0] * scale, sum = 0, low = 0;
        for (double v : x) {
            double y = v * scale, d = y - origin, t = sum + d;
            low += DoubleDouble.sumError(y, -origin, d) + DoubleDouble.sumError(sum, d, t);
            sum = t;
        }
        DoubleDouble mean = DoubleDouble.sum(sum, low).over(x.length).plus(origin);
        return new Sample(x.length, mean, powers(x, scale, mean, 2), scale);
    }

    /// Σ (x − mean)ᵏ of the scaled values.
    double powers(double[] x, int k) {
        return powers(x, scale, mean, k);
    }

    private static double powers(double[] x, double scale, DoubleDouble mean, int k) {
        double hi = mean.hi(), lo = mean.lo(), sum = 0, low = 0;
        for (double v : x) {
            double y = v * scale, d = y - hi, r = d + (DoubleDouble.sumError(y, -hi, d) - lo), p = r * r;
            if (k == 3) p *= r;
            else if (k == 4) p *= p;
            double t = sum + p;
            low += DoubleDouble.sumError(sum, p, t);
            sum = t;
        }
        return sum + low;
    }

    /// A power of two by which all of them can be multiplied, and then squared; 1 for usual numbers.
    static double scale(double[]... samples) {
        double most = 0;
        for (double[] x : samples) {
            for (double v : x) most = Math.max(most, Math.abs(v));
        }
        return most > LARGE ? 0x1p-600 : most < SMALL && most > 0 ? 0x1p600 : 1;
    }

    double average() {
        return mean.value() / scale;
    }

    /// Σ (x − mean)²/(n − 1) of the scaled values.
    double scaledVariance() {
        return squares / (n - 1);
    }

    double variance() {
        return scaledVariance() / scale / scale;
    }

    double sd() {
        return Math.sqrt(scaledVariance()) / scale;
    }

    double standardError() {
        return Math.sqrt(scaledVariance() / n) / scale;
    }
}
