package org.jonum.special;

import static org.jonum.special.DoubleDouble.productError;
import static org.jonum.special.DoubleDouble.quotientError;
import static org.jonum.special.DoubleDouble.sumError;

import java.util.stream.IntStream;

/// The tails of the incomplete gamma functions as a prefix times a factor of moderate size.
///
/// - integers a up to 64: [PoissonSums];
/// - x < max(a, 1): P = D·(1 + x/(a+1) + x²/((a+1)(a+2)) + …), D = xᵃe⁻ˣ/Γ(a+1);
/// - x ≥ max(a, 1): Q = D·a/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))), Legendre's continued fraction (DLMF 8.9.2);
/// - a ≥ 12, a/2 < x < 7a/4: Temme's uniform expansion (Temme 1979; Gil, Segura & Temme 2012),
///   Q, P = e^(−aη²/2)·(½·erfcx(±η√(a/2)) ± Σ Cₖ(η)a⁻ᵏ/√(2πa)), ½η² = x/a − 1 − log(x/a);
/// - a < 1, x < 1: Q = 1 − xᵃ/Γ(1+a)·(1 + a·Σ (−x)ⁿ/(n!(a+n))) (DiDonato & Morris 1986).
///
/// D is the exponential of a pair, so that its error does not grow with the exponent; the factors need doubles only.
final class GammaTail {
    static final double HUGE = 1e200;
    /// Up to this a the fraction of Q takes long for x near a.
    private static final double SHORT = 4;
    private static final double ROOT_TWO_PI = 2.5066282746310007;
    /// 1/(n + 1).
    private static final double[] INVERSES = IntStream.range(0, 20).mapToDouble(n -> 1.0 / (n + 1)).toArray();

    private GammaTail() {}

    /// The value where an argument is 0, huge or no number; the law with a ≥ 1e200 is a point.
    static double limit(double a, double x, boolean lower) {
        if (!(a >= 0 && x >= 0)) return Double.NaN;
        if (a == Double.POSITIVE_INFINITY && x == Double.POSITIVE_INFINITY) return Double.NaN;
        boolean below = a == 0 || x > a;                  // the mass lies below x
        if (a == x && x > 0) return 0.5;
        if (x == 0 && a > 0) below = false;
        return below == lower ? 1 : 0;
    }

    /// Whether P, and not Q, is computed from its own formula.
    static boolean isLower(double a, double x) {
        return x < Math.max(a, 1);
    }

    private static boolean isUniform(double a, double x) {
        return a >= 12 && x > 0.5 * a && x < 1.75 * a;
    }

    /// Whether the series of P is shorter than the fraction of Q, although x may be above a.
    static boolean isShort(double a, double x) {
        return x < a + 1 && a < SHORT;
    }

    static double lower(double a, double x) {
        if (PoissonSums.has(a, x)) return PoissonSums.lower(a, x);
        return isUniform(a, x) ? uniform(a, x, -1) : GammaPrefix.times(a, x, series(a, x));
    }

    static double upper(double a, double x) {
        if (PoissonSums.has(a, x)) return PoissonSums.upper(a, x);
        return isUniform(a, x) ? uniform(a, x, 1) : GammaPrefix.times(a, x, a * fraction(a, x));
    }

    /// A tail and the size of d log(tail)/d log x, which is x·density/tail.
    record Sloped(double tail, double slope) {}

    /// P or Q for Newton's method: the factor that gives the tail gives its slope too, without a second prefix.
    static Sloped sloped(double a, double x, boolean lower) {
        if (GammaHalves.has(a, x)) {
            double v = !lower ? GammaHalves.upper(a, x)
                    : x < a ? GammaHalves.lower(a, x) : 1 - GammaHalves.upper(a, x);
            return new Sloped(v, GammaHalves.slope(a, x) / v);
        }
        boolean below = isLower(a, x);
        double tail, slope;
        if (isUniform(a, x)) {
            DoubleDouble e = GammaPrefix.exponent(a, x);
            double f = uniformFactor(a, -e.hi(), below ? -1 : 1);
            tail = PairExp.expTimes(e.hi(), e.lo(), f, 0);
            slope = GammaPrefix.slopeScale(a) / f;
        } else {
            double f = below ? series(a, x) : a * fraction(a, x);
            tail = GammaPrefix.times(a, x, f);
            slope = a / f;
        }
        if (below != lower) {
            double other = below && a < 1 ? upperNearZero(a, x) : 1 - tail;
            slope *= tail / other;
            tail = other;
        }
        return new Sloped(tail, slope);
    }

    /// x·density/P or x·density/Q, also where both underflow: P for x below a, Q above.
    static double slope(double a, double x, boolean lower) {
        if (lower == isLower(a, x) && !isUniform(a, x)) return lower ? a / series(a, x) : 1 / fraction(a, x);
        return sloped(a, x, lower).slope();
    }

    static double logLower(double a, double x) {
        return isUniform(a, x) ? logUniform(a, x, -1) : GammaPrefix.logTimes(a, x, series(a, x));
    }

    static double logUpper(double a, double x) {
        if (isUniform(a, x)) return logUniform(a, x, 1);
        double f = fraction(a, x), factor = a * f;
        return factor > 1e-290 ? GammaPrefix.logTimes(a, x, factor)
                : GammaPrefix.logTimes(a, x, 1) + Math.log(a) + Math.log(f);
    }

    static double density(double a, double x) {
        return densityTimesX(a, x) / x;
    }

    static double densityTimesX(double a, double x) {
        return GammaPrefix.times(a, x, a);
    }

    /// log(x·density).
    static double logDensityTimesX(double a, double x) {
        return GammaPrefix.logTimes(a, x, a);
    }

    /// 1 + x/(a+1) + x²/((a+1)(a+2)) + …, x < a + 1 and not near a when a is large; two terms for a division, and the
    /// errors of the sum are summed too.
    private static double series(double a, double x) {
        double t = 1, s = 1, low = 0;
        for (double n = 1; t > 0x1p-57 * s && n < 400; n += 2) {
            double b = a + n, d = b + 1, r = x / (b * d), pair = t * (r * (d + x)), v = s + pair;
            low += pair - (v - s);
            s = v;
            t *= r * x;
        }
        return s + low;
    }

    /// Legendre's continued fraction, 1/(b₀ − c₁/(b₁ − c₂/(b₂ − …))) with bₖ = x + 1 − a + 2k, cₖ = k(k − a), from its tail:
    /// numerator and denominator in one linear recurrence, pₖ₋₁ = bₖ₋₁·pₖ − cₖ·pₖ₊₁, two steps at once, in units of x.
    private static double fraction(double a, double x) {
        double n = 2 * Math.floor(5 + 48 / x + 0.5 * Math.min(a, 16));
        double w = 1 / x, aw = a * w, b0 = (x - a + 1) * w, w2 = 2 * w, p = b0 + n * w2, old = 1;
        for (double k = n; k > 0; k -= 2) {
            double kw = k * w, jw = (k - 1) * w, b = b0 + (k - 1) * w2, d = b0 + (k - 2) * w2, c = kw * (kw - aw);
            double next = b * p - c * old;
            p = (d * b - jw * (jw - aw)) * p - d * c * old;
            old = next;
        }
        return w * old / p;
    }

    /// Q for a < 1, x < 1, with m = 1 + a·Σ (−x)ⁿ/(n!(a+n)), whose term −ax/(a+1) and 1 are summed as pairs.
    static double upperNearZero(double a, double x) {
        if (a < 0.2) {
            double q = upperOfSmallShape(a, x);
            if (q >= 0) return q;
        }
        DoubleDouble e = GammaPrefix.power(a, x), r = GammaPrefix.reciprocalGamma1p(a);
        double p = a * x, d = a + 1, q = p / d;
        double qLo = quotientError(p, productError(a, x, p), d, sumError(a, 1, d), q);
        double m = 1 - q, mLo = sumError(1, -q, m) - qLo + p * x * rest(a, x);
        double f = r.hi() * m, fLo = productError(r.hi(), m, f) + (r.hi() * mLo + r.lo() * m);
        return PairExp.expTimesPlus(e.hi(), e.lo(), -f, -fLo, 1, 0);
    }

    /// Q for a < 0.2 by u = a·w, w = log x − log Γ(1+a)/a, X = −Σ (−x)ⁿ/(n!(a+n)) and v = (eᵘ − 1)/u − 1:
    /// Q/a = (X − w) + (u·(1+v)·X − v·w); or −1 where |u| > ½.
    private static double upperOfSmallShape(double a, double x) {
        DoubleDouble l = x > 1e-270 ? PairLog.normal(x, 0) : Logarithm.log(x);
        double[] g = GammaTable.LOG_100;                  // log Γ(1+a)/a
        double gLo = g[1] + a * GammaTable.horner(g, 2, a);
        double w = l.hi() - g[0], wLo = sumError(l.hi(), -g[0], w) + l.lo() - gLo, u = a * (w + wLo);
        if (!(Math.abs(u) <= 0.5)) return -1;
        double d = a + 1, q = x / d, qLo = quotientError(x, 0, d, sumError(a, 1, d), q) - x * x * rest(a, x);
        double first = q - w, firstLo = sumError(q, -w, first) + (qLo - wLo), v = 1;
        for (int k = 14; k > 2; k--) v = 1 + v * (u / k);
        v *= 0.5 * u;
        return a * (first + (firstLo + (u * (1 + v) * (q + qLo) - v * (w + wLo))));
    }

    /// −Σ (−x)ⁿ/(n!(a+n)), n = 1, 2, …: what P(a, x)·Γ(1+a)/xᵃ lacks to 1, over a; for x < 1.3.
    static double deficit(double a, double x) {
        return x / (a + 1) - x * x * rest(a, x);
    }

    /// 1/(2(a+2)) − x/(6(a+3)) + x²/(24(a+4)) − …
    private static double rest(double a, double x) {
        double s = 0;
        for (int n = INVERSES.length - 1; n > 1; n--) s = 1 / (a + n) - s * (x * INVERSES[n]);
        return 0.5 * s;
    }

    /// Temme's expansion of Q (side 1, x ≥ a) or P (side −1, x ≤ a).
    private static double uniform(double a, double x, int side) {
        DoubleDouble e = GammaPrefix.exponent(a, x);
        return PairExp.expTimes(e.hi(), e.lo(), uniformFactor(a, -e.hi(), side), 0);
    }

    private static double logUniform(double a, double x, int side) {
        DoubleDouble e = GammaPrefix.exponent(a, x);
        return e.hi() + (e.lo() + Math.log(uniformFactor(a, -e.hi(), side)));
    }

    /// The factor of e^(−deviance), deviance = aη²/2.
    private static double uniformFactor(double a, double deviance, int side) {
        double u = 1 / a, z = Math.sqrt(deviance), eta = side * z * Math.sqrt(2 * u), s = rows(TemmeTable.C, eta, u);
        if (a < 3000) {
            double v = u * u;
            s += v * v * rows(TemmeTable.FURTHER, eta, u);
        }
        return 0.5 * erfcx(z) + side * s / (ROOT_TWO_PI * Math.sqrt(a));
    }

    private static double erfcx(double z) {
        if (z >= 0.25) return Erf.erfcx(z);
        double[] c = GammaPrefixTable.ERFCX;
        double t = z * z, even = 0, odd = 0;
        for (int k = c.length - 2; k >= 0; k -= 2) {
            even = even * t + c[k];
            odd = odd * t + c[k + 1];
        }
        return even + z * odd;
    }

    /// Σ fₖ(η)·uᵏ, k = 0 … 3, of four polynomials: eight chains side by side, for their even and odd powers.
    static double rows(double[] c, double eta, double u) {
        double t = eta * eta, e0 = 0, e1 = 0, e2 = 0, e3 = 0, o0 = 0, o1 = 0, o2 = 0, o3 = 0;
        for (int i = c.length - 8; i >= 0; i -= 8) {
            e0 = e0 * t + c[i];
            e1 = e1 * t + c[i + 1];
            e2 = e2 * t + c[i + 2];
            e3 = e3 * t + c[i + 3];
            o0 = o0 * t + c[i + 4];
            o1 = o1 * t + c[i + 5];
            o2 = o2 * t + c[i + 6];
            o3 = o3 * t + c[i + 7];
        }
        return e0 + eta * o0 + u * (e1 + eta * o1 + u * (e2 + eta * o2 + u * (e3 + eta * o3)));
    }
}
