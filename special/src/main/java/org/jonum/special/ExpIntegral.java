package org.jonum.special;

/// The exponential integrals E₁(x) = ∫ₓ^∞ e^(−t)/t dt, Ei(x) = −∫₋ₓ^∞ e^(−t)/t dt (principal value) and
/// E_n(x) = ∫₁^∞ e^(−xt)/t^n dt.
///
/// {@snippet :
/// double a = ExpIntegral.e1(1);                  // a == 0.21938393439552029
/// double b = ExpIntegral.ei(0.3725074107813666); // b == -5.1196989365556847e-17
/// double c = ExpIntegral.en(3, 0.5);             // c == 0.22160436427517847
/// }
/// NaN gives NaN. Near 0 by the series with the logarithm, then by polynomials for the function times e^(±x), beyond
/// 64 by the asymptotic series; E_n by the continued fraction from 1 on (Abramowitz & Stegun 5.1).
public final class ExpIntegral {
    private static final Pieces E1 =
            Pieces.of(0.25, 3, ExpIntegralTable.E1_HI, ExpIntegralTable.E1_LO, ExpIntegralTable.E1_REST);
    private static final Pieces EI =
            Pieces.of(0.5, 3, ExpIntegralTable.EI_HI, ExpIntegralTable.EI_LO, ExpIntegralTable.EI_REST);
    private static final double EULER = 0.5772156649015329;
    private static final double ZERO = 0.3725074107813666, ZERO_LO = 1.3140183414386028e-17;

    private ExpIntegral() {
    }

    /// E₁(x) for x >= 0.
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x at least 0
    /// @return at least 0; ∞ at 0, NaN below
    public static double e1(double x) {
        if (x < 0) return Double.NaN;
        if (x < 0.25) return -EULER - Math.log(x) + series(-x);
        if (x < 64) return E1.timesExp(x, 0, -x, 0, 1);
        return far(x, -1);
    }

    /// Ei(x), with its zero at 0.3725…; Ei(−x) = −E₁(x).
    ///
    /// **Error** below 3 ulp.
    ///
    /// @param x any number
    /// @return any number; −∞ at 0
    public static double ei(double x) {
        if (x < 0) return -e1(-x);
        if (x < 0.25) return EULER + Math.log(x) - series(x);
        if (x < 0.5) {
            double[] c = ExpIntegralTable.ZERO;
            double t = x - 0.375, s = c[c.length - 1];
            for (int k = c.length - 2; k >= 0; k--) s = c[k] + t * s;
            return ((x - ZERO) - ZERO_LO) * s;
        }
        return x < 64 ? EI.timesExp(x, 0, x, 0, 1) : x == Double.POSITIVE_INFINITY ? x : far(x, 1);
    }

    /// E_n(x) for x >= 0: E₀ = e^(−x)/x, E₁ as above.
    ///
    /// **Error** below 5 ulp.
    ///
    /// @param n from 0
    /// @param x at least 0
    /// @return at least 0; 1/(n − 1) at 0, ∞ there for n < 2; NaN for n < 0 and for x < 0
    public static double en(int n, double x) {
        if (n < 0 || !(x >= 0)) return Double.NaN;
        if (n == 1) return e1(x);
        if (n == 0) return x < 1e-290 ? 1 / x : x == Double.POSITIVE_INFINITY ? 0 : exponentialOver(x);
        if (x == 0) return 1.0 / (n - 1);
        if (x > 800) return 0;
        return x < 1 ? seriesOf(n, x) : fraction(n, x);
    }

    /// −Σ_{k≥1} y^k/(k·k!) for abs(y) < 1/4: E₁(x) = −γ − log x + series(−x).
    private static double series(double y) {
        double s = 0, power = 1;
        for (int k = 1; k <= 13; k++) power /= k; // 1/13!
        for (int k = 13; k >= 1; k--) {
            s = s * y + power / k;
            power *= k;
        }
        return -s * y;
    }

    /// e^(sign·x)/x·Σ sign^k·k!/x^k for x >= 64.
    private static double far(double x, double sign) {
        double s = 0, q = 1 / x;
        for (int k = 24; k >= 1; k--) s = sign * k * q * (1 + s);
        return PairExp.expTimes(sign * x, 0, q, q * s + DoubleDouble.quotientError(1, 0, x, 0, q));
    }

    private static double exponentialOver(double x) {
        double q = 1 / x;
        return PairExp.expTimes(-x, 0, q, DoubleDouble.quotientError(1, 0, x, 0, q));
    }

    /// (−x)^(n−1)/(n−1)!·(ψ(n) − log x) − Σ_{k≠n−1} (−x)^k/((k − n + 1)·k!) for 0 < x < 1 and n > 1.
    private static double seriesOf(int n, double x) {
        double s = 1.0 / (n - 1), term = 1, psi = -EULER;
        for (int k = 1; k < 60; k++) {
            term *= -x / k;
            if (k < n) psi += 1.0 / k;
            double add = k == n - 1 ? term * (psi - Math.log(x)) : -term / (k - n + 1);
            s += add;
            if (k >= n && Math.abs(add) < 1e-18 * s || k < n - 1 && Math.abs(term) < 1e-20) break;
        }
        return s;
    }

    /// e^(−x)/(x + n − 1·n/(x + n + 2 − 2(n + 1)/(x + n + 4 − …))) for x >= 1, from as far as e^(−4√(kx)) matters.
    private static double fraction(int n, double x) {
        double s = 0;
        for (int k = (int) (12 + 100 / x); k >= 1; k--) s = k * (n - 1.0 + k) / (x + n + 2 * k - s);
        double b = x + n, d = b - s, q = 1 / d;
        double dLo = DoubleDouble.sumError(b, -s, d) + DoubleDouble.sumError(x, n, b);
        return PairExp.expTimes(-x, 0, q, DoubleDouble.quotientError(1, 0, d, dLo, q));
    }
}
