package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// What rounding takes from a product or a quotient; 0 where numbers are so large or small that it is not to be had.
final class Residual {
    private static final double LEAST = 0x1p-480, MOST = 0x1p480;

    private Residual() {
    }

    /// a·b − p for p = fl(a·b).
    static double product(double a, double b, double p) {
        return moderate(a) && moderate(b) ? DoubleDouble.productError(a, b, p) : 0;
    }

    /// a/b − q for q = fl(a/b).
    static double quotient(double a, double b, double q) {
        return moderate(a) && moderate(b) && moderate(q) ? DoubleDouble.quotientError(a, 0, b, 0, q) : 0;
    }

    private static boolean moderate(double x) {
        double y = Math.abs(x);
        return y > LEAST && y < MOST;
    }
}
