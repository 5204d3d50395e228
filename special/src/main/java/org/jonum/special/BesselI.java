package org.jonum.special;

/// The modified Bessel functions I₀ and I₁, plain and scaled by e^(−abs(x)).
///
/// {@snippet :
/// double a = BesselI.i0(1);                      // a == 1.2660658777520084
/// double b = BesselI.i1Scaled(1e6);              // b == 3.989421307980308e-4
/// }
/// NaN gives NaN. Below 1/2 by the power series, up to 64 by polynomials for the scaled function, beyond by Hankel's
/// asymptotic series (Watson, A Treatise on the Theory of Bessel Functions, 7.23).
public final class BesselI {
    private static final Pieces I0 = Pieces.of(0.5, 3, BesselTable.I0_HI, BesselTable.I0_LO, BesselTable.I0_REST);
    private static final Pieces I1 = Pieces.of(0.5, 3, BesselTable.I1_HI, BesselTable.I1_LO, BesselTable.I1_REST);
    private static final double ONE_OVER_ROOT_2PI = 0.3989422804014327, ONE_OVER_ROOT_2PI_LO = -2.49232720227773e-17;

    private BesselI() {
    }

    /// I₀(x).
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return at least 1; it overflows at 714
    public static double i0(double x) {
        return value(0, I0, Math.abs(x), 1);
    }

    /// e^(−abs(x))·I₀(x).
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return between 0 and 1
    public static double i0Scaled(double x) {
        return value(0, I0, Math.abs(x), 0);
    }

    /// I₁(x), an odd function.
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return of the sign of x
    public static double i1(double x) {
        double y = Math.abs(x);
        return x == 0 ? x : Math.copySign(value(1, I1, y, 1), x);
    }

    /// e^(−abs(x))·I₁(x), an odd function.
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return of the sign of x
    public static double i1Scaled(double x) {
        double y = Math.abs(x);
        return x == 0 ? x : Math.copySign(value(1, I1, y, 0), x);
    }

    /// e^(growth·x − x)·I_n(x) for x >= 0 and growth 0 or 1.
    private static double value(int n, Pieces pieces, double x, double growth) {
        if (x < 0.5) {
            double t = x * x / 4, s = 0; // I_n = (x/2)^n/n!·(1 + t/(1·(n+1))·(1 + t/(2·(n+2))·(1 + …
            for (int k = 9; k >= 1; k--) s = (1 + s) * t / (k * (n + k));
            double factor = n == 0 ? 1 : x / 2, v = factor * (1 + s);
            if (x < 1e-280) return v;
            return growth == 1 ? factor + factor * s : PairExp.expTimes(-x, 0, factor, factor * s);
        }
        if (x < 64) return growth == 1 ? pieces.timesExp(x, 0, x, 0, 1) : pieces.at(x);
        if (x == Double.POSITIVE_INFINITY) return growth == 1 ? x : 0;
        double r = Math.sqrt(x), rLo = (x - r * r - DoubleDouble.productError(r, r, r * r)) / (2 * r);
        double q = ONE_OVER_ROOT_2PI / r, s = 0; // 1 − (4n² − 1)/(8x)·(1 − (4n² − 9)/(2·8x)·(1 − …
        for (int k = 12; k >= 1; k--) s = -(4 * n * n - (2 * k - 1) * (2 * k - 1)) / (8 * k * x) * (1 + s);
        double lo = DoubleDouble.quotientError(ONE_OVER_ROOT_2PI, ONE_OVER_ROOT_2PI_LO, r, rLo, q) + q * s;
        return growth == 1 ? PairExp.expTimes(x, 0, q, lo) : q + lo;
    }
}
