package org.jonum.lapack.internal;

/// Complex numbers as pairs of real ones.
final class DoubleComplex {
    private DoubleComplex() {}

    /// Re (a + b·i)/(c + d·i), by dividing through the larger of c and d (Smith 1962).
    static double divideRe(double a, double b, double c, double d) {
        if (d == 0) return a / c;
        if (Math.abs(d) < Math.abs(c)) {
            double r = d / c;
            return (a + b * r) / (c + d * r);
        }
        double r = c / d;
        return (a * r + b) / (c * r + d);
    }

    /// Im (a + b·i)/(c + d·i).
    static double divideIm(double a, double b, double c, double d) {
        return divideRe(b, -a, c, d);
    }
}
