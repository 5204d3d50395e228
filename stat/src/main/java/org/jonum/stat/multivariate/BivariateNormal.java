package org.jonum.stat.multivariate;

import org.jonum.distuv.Normal;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.TanhSinh;

/// P(X ≤ h, Y ≤ k) for standard normal X and Y with correlation ρ, to full relative precision.
///
/// {@snippet :
/// double p = BivariateNormal.cdf(0, 0, 0.5);     // p == 0.3333333333333333
/// double far = BivariateNormal.cdf(-10, -10, -0.5);
/// boolean right = Math.abs(far / 6.3059271510077145e-91 - 1) < 1e-12;        // right == true
/// double log = BivariateNormal.logCdf(-100, -100, 0);            // log == -10011.04841738841
/// }
/// With t = arccos ρ, the derivative of the probability by −t is e^E(t)/2π, where E = −(h − k)²/(2·sin² t) − hk/(2·cos²(t/2)). For
/// ρ ≥ 0 the integral from t = arccos ρ to ½π is added to Φ(h)Φ(k), the probability for ρ = 0; for ρ < 0, after a reflection of Y,
/// that from 0 is added to the probability for ρ = −1. Nothing is subtracted. A peak of the integrand, at cos t = h/k or k/h, is
/// made an end.
///
/// **Error** below 10⁻¹⁵, and relative below 10⁻¹³ down to 10⁻³⁰⁰.
///
/// Sources: Drezner & Wesolowsky, On the computation of the bivariate normal integral (1990); Genz, Numerical computation of
/// rectangular bivariate and trivariate normal and t probabilities (2004). The quadrature is another one.
public final class BivariateNormal {
    private BivariateNormal() {
    }

    /// P(X ≤ h, Y ≤ k).
    ///
    /// @param h   any number
    /// @param k   any number
    /// @param rho the correlation, from −1 to 1
    /// @return from 0 to 1; NaN if an argument is
    /// @throws IllegalArgumentException if ρ is out of range
    public static double cdf(double h, double k, double rho) {
        check(rho);
        if (undefined(h, k, rho)) return Double.NaN;
        if (infinite(h, k, rho)) return limit(h, k, rho);
        double base = rho >= 0 ? StandardNormal.cdf(h) * StandardNormal.cdf(k) : Normal.standard().probability(-k, h);
        Part part = part(h, k, rho);
        return Math.min(base + Math.exp(part.logScale) * part.value, 1);
    }

    /// log P(X ≤ h, Y ≤ k), also where the probability is below the range of doubles.
    ///
    /// @param h   any number
    /// @param k   any number
    /// @param rho the correlation, from −1 to 1
    /// @return at most 0; NaN if an argument is
    /// @throws IllegalArgumentException if ρ is out of range
    public static double logCdf(double h, double k, double rho) {
        check(rho);
        if (undefined(h, k, rho)) return Double.NaN;
        if (infinite(h, k, rho)) return logLimit(h, k, rho);
        if (h > 0 && k > 0) return Math.log1p(-complement(h, k, rho));
        double base = rho >= 0 ? StandardNormal.logCdf(h) + StandardNormal.logCdf(k)
                : Normal.standard().logProbability(-k, h);
        Part part = part(h, k, rho);
        return Math.min(Logs.logAddExp(base, part.logScale + Math.log(part.value)), 0);
    }

    /// P(X > h or Y > k) for positive h and k: the two tails less what they have in common.
    private static double complement(double h, double k, double rho) {
        return StandardNormal.sf(h) + (StandardNormal.sf(k) - cdf(-h, -k, rho));
    }

    private static void check(double rho) {
        Require.that(!(Math.abs(rho) > 1), "BivariateNormal", "rho", rho, "−1 ≤ rho ≤ 1");
    }

    private static boolean undefined(double h, double k, double rho) {
        return Double.isNaN(h) || Double.isNaN(k) || Double.isNaN(rho);
    }

    /// Whether the answer is one of the univariate law.
    private static boolean infinite(double h, double k, double rho) {
        return Double.isInfinite(h) || Double.isInfinite(k) || rho == 1;
    }

    private static double limit(double h, double k, double rho) {
        if (rho == 1 || h == Double.NEGATIVE_INFINITY || k == Double.NEGATIVE_INFINITY)
            return StandardNormal.cdf(Math.min(h, k));
        return StandardNormal.cdf(Double.isInfinite(h) ? k : h);
    }

    private static double logLimit(double h, double k, double rho) {
        if (rho == 1 || h == Double.NEGATIVE_INFINITY || k == Double.NEGATIVE_INFINITY)
            return StandardNormal.logCdf(Math.min(h, k));
        return StandardNormal.logCdf(Double.isInfinite(h) ? k : h);
    }

    /// e^logScale·value.
    private record Part(double logScale, double value) {
    }

    private static Part part(double h, double k, double rho) {
        double t = Math.atan2(Math.sqrt((1 - rho) * (1 + rho)), Math.abs(rho));
        return rho >= 0 ? integral(h, k, t, 0.5 * Math.PI) : integral(h, -k, 0, t);
    }

    /// ∫ e^E/2π from a to b.
    private static Part integral(double h, double k, double a, double b) {
        double peak = peak(h, k);
        double scale = Math.max(exponent(h, k, a), exponent(h, k, b));
        if (peak > a && peak < b) scale = exponent(h, k, peak);
        if (!(scale > Double.NEGATIVE_INFINITY) || !(b > a)) return new Part(0, 0);
        double at = scale, cut = peak > a && peak < b ? peak : a;
        double left = TanhSinh.integral(t -> Math.exp(exponent(h, k, t) - at), a, cut);
        double right = TanhSinh.integral(t -> Math.exp(exponent(h, k, t) - at), cut, b);
        return new Part(scale, (left + right) / (2 * Math.PI));
    }

    /// Where E is largest if no end is in the way; NaN if there is no such place.
    private static double peak(double h, double k) {
        double large = Math.abs(h) >= Math.abs(k) ? h : k, small = Math.abs(h) >= Math.abs(k) ? k : h;
        return 2 * Math.asin(Math.sqrt(0.5 * ((large - small) / large))); // 1 − cos t = (large − small)/large
    }

    private static double exponent(double h, double k, double t) {
        double s = Math.sin(t), c = Math.cos(0.5 * t), d = h - k;
        double first = d == 0 ? 0 : 0.5 * (d / s) * (d / s);
        return -first - 0.5 * (h / c) * (k / c);
    }
}
