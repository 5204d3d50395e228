package org.jonum.stat.multivariate;

import org.jonum.special.Binomials;

/// What Stirling's formula leaves, without differences of large logarithms.
final class Stirling {
    private static final double LEAST = 16; // from here on the series is right to its last digit

    private Stirling() {
    }

    /// The series 1/12a − 1/360a³ + 1/1260a⁵ − …, for a ≥ 16.
    static double series(double a) {
        double q = 1 / (a * a);
        return (1 / 12.0 - q * (1 / 360.0 - q * (1 / 1260.0 - q * (1 / 1680.0 - q * (1 / 1188.0))))) / a;
    }

    /// log k! − (k + ½)·log k + k − ½·log 2π, for k ≥ 1.
    static double error(long k) {
        double x = (double) k;
        if (x >= LEAST) return series(x);
        return Binomials.logFactorial(k) - ((x + 0.5) * Math.log(x) - x + Scatter.HALF_LOG_TWO_PI);
    }
}
