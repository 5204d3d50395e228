package org.jonum.special;

/// The factor xᵃyᵇ/B(a, b), y = 1 − x, of the incomplete beta function and of the densities and masses of its family:
/// scale(a, b)·e^(exponent(a, b, x) + correction(a, b)).
///
/// With n = a + b, x₀ = a/n, y₀ = b/n:
/// - a, b ≥ 1 (Loader 2000): the exponent is the deviance a·log(x/x₀) + b·log(y/y₀), where log(x/x₀) = log(1 + μ) for
///   μ = (bx − ay)/a, and the terms in μ cancel: a·(log(1+μ) − μ) + b·(log(1+ν) − ν), ν = (ay − bx)/b;
///   the scale is √(ab/2πn), the correction δ(n) − δ(a) − δ(b), δ Stirling's remainder;
/// - a < 1 ≤ b: the exponent is a·log(bx) + b·log y, the scale 1/Γ(a), the correction log Γ(a+b)/(bᵃΓ(b)); and so
///   with a and b exchanged;
/// - a, b < 1: the exponent is a·log x + b·log y, the scale 1/B(a, b).
///
/// x and y are sums of two doubles and exponents have 60 bits behind the point, so that the errors of neither grow.
final class BetaKernel {
    private static final double ONE_OVER_TWO_PI = 0.15915494309189535;
    private static final DoubleDouble LOG_TWO_PI = DoubleDouble.HALF_LOG_TWO_PI.scale(2);
    private static final double SMALL = 1e-250;

    private BetaKernel() {}

    /// a·y − b·x, rounded.
    static double difference(double a, double b, double x, double xl, double y, double yl) {
        double p = a * y, q = b * x, s = p - q;
        return s + differenceError(a, b, x, xl, y, yl, p, q, s);
    }

    /// a·y − b·x less d, which is its rounded value.
    static double differenceLow(double a, double b, double x, double xl, double y, double yl, double d) {
        double p = a * y, q = b * x, s = p - q;
        return (s - d) + differenceError(a, b, x, xl, y, yl, p, q, s);
    }

    private static double differenceError(double a, double b, double x, double xl, double y, double yl, double p,
            double q, double s) {
        double pl = DoubleDouble.productError(a, y, p) + a * yl, ql = DoubleDouble.productError(b, x, q) + b * xl;
        return DoubleDouble.sumError(p, -q, s) + (pl - ql);
    }

    /// The exponent for a·y − b·x = d + dl.
    static DoubleDouble exponent(double a, double b, double x, double xl, double y, double yl, double d, double dl) {
        if (a >= 1 && b >= 1) return part(a, b, x, xl, -d, -dl).plus(part(b, a, y, yl, d, dl));
        if (a < 1 && b < 1) return PairLog.log(x, xl).times(a).plus(PairLog.log(y, yl).times(b));
        return a < 1 ? mixed(a, b, x, xl, y, yl) : mixed(b, a, y, yl, x, xl);
    }

    /// a·(log(1 + e/a) − e/a).
    private static DoubleDouble part(double a, double b, double x, double xl, double e, double el) {
        double mu = e / a, muLo = DoubleDouble.quotientError(e, el, a, 0, mu);
        if (mu > -0.999999) return PairLog.log1pmx(mu, muLo).times(a);
        DoubleDouble ratio = DoubleDouble.sum(a, b).over(a); // 1 + μ = x·(a + b)/a
        return PairLog.log(x, xl).plus(PairLog.log(ratio.hi(), ratio.lo())).minus(new DoubleDouble(mu, muLo)).times(a);
    }

    /// a·log(bx) + b·log y for a < 1 ≤ b.
    private static DoubleDouble mixed(double a, double b, double x, double xl, double y, double yl) {
        DoubleDouble right = x < 0.5 ? PairLog.log1pmx(-x, -xl).minus(new DoubleDouble(x, xl)) : PairLog.log(y, yl);
        if (x < SMALL) return PairLog.log(x, xl).plus(PairLog.log(b, 0)).times(a).plus(right.times(b));
        double p = b * x;
        return PairLog.log(p, DoubleDouble.productError(b, x, p) + b * xl).times(a).plus(right.times(b));
    }

    /// The logarithm of what is neither in the scale nor in the exponent: at most 1 in size, 0 for a, b < 1.
    static double correction(double a, double b) {
        if (a > b) return correction(b, a);
        double n = a + b;
        if (a >= 1) return Stirling.tail(n) - Stirling.tail(b) - Stirling.tail(a);
        if (b < 1) return 0;
        // log Γ(a+b)/(bᵃΓ(b)) = (n − ½)·(log(1 + r) − r) + r·(a − ½) + δ(n) − δ(b)
        double r = a / b;
        return (n - 0.5) * Logs.log1pmx(r) + r * (a - 0.5) + (Stirling.tail(n) - Stirling.tail(b));
    }

    static double scale(double a, double b) {
        if (a > b) return scale(b, a);
        double r = a / b;
        if (a >= 1) return Math.sqrt(a / (1 + r) * ONE_OVER_TWO_PI);
        if (b >= 1) return a * reciprocalGamma1p(a);
        // Γ(1 + a + b)/(Γ(1 + a)·Γ(1 + b)) less 1, so that no product of them is rounded
        double u = reciprocalExcess(a), v = reciprocalExcess(b), w = reciprocalExcess(a + b);
        double whole = a / (1 + r);
        return whole + whole * ((u + v + u * v - w) / (1 + w));
    }

    /// The logarithm of the scale, without its roundings unless both parameters are below 1.
    static DoubleDouble logScale(double a, double b) {
        if (a > b) return logScale(b, a);
        if (a >= 1) {
            DoubleDouble n = DoubleDouble.sum(a, b), log = PairLog.log(n.hi(), n.lo()).plus(LOG_TWO_PI);
            return PairLog.log(a, 0).plus(PairLog.log(b, 0)).minus(log).scale(0.5);
        }
        return b < 1 ? PairLog.log(scale(a, b), 0) : PairLog.log(a, 0).plus(Math.log1p(reciprocalExcess(a)));
    }

    /// 1/Γ(1 + t) − 1 for 0 ≤ t ≤ 2.
    private static double reciprocalExcess(double t) {
        if (t <= 0.5) return excessNear(t);
        if (t <= 1.5) return (excessNear(t - 1) - (t - 1)) / t;
        double p = t * (t - 1);
        return (excessNear(t - 2) - (p - 1)) / p;
    }

    /// 1/Γ(1 + t) for 0 ≤ t ≤ 2.
    private static double reciprocalGamma1p(double t) {
        if (t <= 0.5) return reciprocalNear(t);
        return t <= 1.5 ? reciprocalNear(t - 1) / t : reciprocalNear(t - 2) / (t * (t - 1));
    }

    /// 1/Γ(1 + t) for |t| ≤ ½.
    private static double reciprocalNear(double t) {
        return 1 + excessNear(t);
    }

    /// 1/Γ(1 + t) − 1 for |t| ≤ ½.
    private static double excessNear(double t) {
        double[] c = GammaTable.RECIPROCAL;
        return t * (c[0] + (c[1] + t * GammaTable.horner(c, 2, t)));
    }
}
