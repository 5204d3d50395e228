package org.jonum.special;

import java.util.function.DoubleUnaryOperator;

/// The studentized range of r groups: Q = (largest − smallest of r standard normal variables)/S, νS² ~ χ²(ν) independent
/// of them; the law of Tukey's multiple comparisons.
///
/// {@snippet :
/// double q = StudentizedRange.sf(10, 2, Double.POSITIVE_INFINITY);   // q == 1.5374597944280349E-12
/// boolean near = Math.abs(StudentizedRange.sf(3.5, 3, 20) - 0.055891849082) < 1e-12;   // near == true
/// }
/// P(Q ≤ q) = ∫ f(s)·W(qs) ds, W(w) = r·∫ φ(z)·(Φ(z) − Φ(z−w))^(r−1) dz; with a − b = Φ(z−w) the other tail has
/// aʳ⁻¹ − bʳ⁻¹ for bʳ⁻¹, which is (a − b)·Σ aⁱbʲ, so that neither of them cancels. Both integrals are
/// sums over equidistant points, in z and in log s, which converge exponentially (Goodwin 1949); they run from
/// the middle to where the terms vanish.
///
/// NaN gives NaN; r < 2 or ν ≤ 0 gives NaN.
public final class StudentizedRange {
    /// The grid of z: multiples of 1/16 from −9 to 40.
    private static final int PER_UNIT = 16, FIRST = -9 * PER_UNIT, LAST = 40 * PER_UNIT;
    private static final double[] PHI = grid(StandardNormal::pdf), LOWER = grid(StandardNormal::cdf),
            UPPER = grid(StandardNormal::sf);
    private static final double NEGLIGIBLE = 0x1p-56, FAR_POINT = 1e6;
    private static final int STEPS = 100, POINTS = 100000;
    /// Below so many groups, and above such a w, the tables' steps are fine enough, and while the width of a peak is above 1/12; else so much of it
    /// is a step.
    private static final double MANY = 100, WIDE = 6, FINE = 12, SHARE = 0.75;
    /// The exponent of a density that has underflowed.
    private static final double FALLEN = 746, ROOT_EIGHTH = 0.3535533905932738, WHOLE = 1 - 0x1p-52;

    private enum Part {
        BELOW, ABOVE, SLOPE
    }

    private StudentizedRange() {}

    /// P(Q ≤ q).
    ///
    /// **Cost** some 0.2 ms for few groups, and √r times as much for many.
    /// **Error** below 1e-10, relative, for r ≤ 5000 at least.
    ///
    /// @param q  any number
    /// @param groups r, at least 2
    /// @param df degrees of freedom ν > 0; ∞ for a known variance
    /// @return between 0 and 1
    public static double cdf(double q, int groups, double df) {
        if (!(groups >= 2 && df > 0 && !Double.isNaN(q))) return Double.NaN;
        return q <= 0 ? 0 : q == Double.POSITIVE_INFINITY ? 1 : Math.min(1, average(q, groups, df, Part.BELOW));
    }

    /// P(Q > q).
    ///
    /// **Cost** and **Error** those of [#cdf].
    ///
    /// @param q  any number
    /// @param groups r, at least 2
    /// @param df degrees of freedom ν > 0; ∞ for a known variance
    /// @return between 0 and 1
    public static double sf(double q, int groups, double df) {
        if (!(groups >= 2 && df > 0 && !Double.isNaN(q))) return Double.NaN;
        return q <= 0 ? 1 : q == Double.POSITIVE_INFINITY ? 0 : Math.min(1, average(q, groups, df, Part.ABOVE));
    }

    /// The density, ∫ f(s)·s·W′(qs) ds with W′(w) = r(r−1)·∫ φ(z)·φ(z−w)·(Φ(z) − Φ(z−w))^(r−2) dz.
    ///
    /// **Cost** and **Error** those of [#cdf].
    ///
    /// @param q  any number
    /// @param groups r, at least 2
    /// @param df degrees of freedom ν > 0; ∞ for a known variance
    /// @return at least 0; at 0 its limit from above
    public static double pdf(double q, int groups, double df) {
        if (!(groups >= 2 && df > 0 && !Double.isNaN(q))) return Double.NaN;
        return q < 0 || q == Double.POSITIVE_INFINITY ? 0 : average(q, groups, df, Part.SLOPE);
    }

    /// The q with P(Q ≤ q) = p.
    ///
    /// **Cost** that of ten values of [#cdf]. **Error** below 1e-10, relative.
    ///
    /// @param p from 0 to 1
    /// @param groups r, at least 2
    /// @param df degrees of freedom ν > 0; ∞ for a known variance
    /// @return q; 0 at 0, ∞ at 1, NaN outside
    public static double quantile(double p, int groups, double df) {
        if (!(p > 0 && p < 1 && groups >= 2 && df > 0)) return limit(p, groups, df);
        return p <= 0.5 ? solve(q -> Math.log(cdf(q, groups, df)) - Math.log(p)) : inverseSf(1 - p, groups, df);
    }

    /// The q with P(Q > q) = p.
    ///
    /// **Cost** and **Error** those of [#quantile].
    ///
    /// @param p from 0 to 1
    /// @param groups r, at least 2
    /// @param df degrees of freedom ν > 0; ∞ for a known variance
    /// @return q; ∞ at 0, 0 at 1, NaN outside
    public static double inverseSf(double p, int groups, double df) {
        if (!(p > 0 && p < 1 && groups >= 2 && df > 0)) return limit(1 - p, groups, df);
        return p < 0.5 ? solve(q -> Math.log(p) - Math.log(sf(q, groups, df))) : quantile(1 - p, groups, df);
    }

    private static double limit(double p, int groups, double df) {
        return !(groups >= 2 && df > 0) ? Double.NaN : p == 0 ? 0 : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    private static double[] grid(DoubleUnaryOperator f) {
        double[] v = new double[LAST - FIRST + 1];
        for (int i = 0; i < v.length; i++) v[i] = f.applyAsDouble((double) (i + FIRST) / PER_UNIT);
        return v;
    }

    /// ∫ f(s)·W(qs) ds, that of 1 − W or of s·W′, in t = log s: with a = ν/2 the density is 2aᵃ⁺¹e⁻ᵃ/Γ(a+1)·e^(−a(e²ᵗ − 1 − 2t)).
    private static double average(double q, int r, double df, Part part) {
        if (df >= 1e30) return range(q, r, part);
        // a power of s makes the peak narrower
        double a = df / 2, h = Math.min(0.09, Math.min(0.42 / Math.sqrt(df), 0.45 / Math.sqrt(df + r)));
        double sum = term(q, r, a, 0, part), last = sum;
        boolean all = false;
        for (int i = 1; i < POINTS; i++) {                 // to the left
            double density = Math.exp(-a * Logs.expm1mx(-2 * i * h)), t = all ? density : term(q, r, a, -i * h, part);
            all |= part == Part.ABOVE && t >= density * WHOLE; // the range is above w for certain, and for all smaller w
            sum += t;
            if (part == Part.ABOVE && t > 0 && q * Math.exp(-i * h) < 1e-18 && a * Math.exp(-2 * i * h) < 1e-18) {
                sum += t / Math.expm1(df * h);            // all that follows is geometric
                break;
            }
            if (t < NEGLIGIBLE * sum && t <= last) break;
            last = t;
        }
        last = Double.POSITIVE_INFINITY;
        for (int i = 1; i < POINTS; i++) {
            double t = term(q, r, a, i * h, part);
            sum += t;
            if (sum > 0 ? t <= NEGLIGIBLE * sum && t <= last : a * Logs.expm1mx(2 * i * h) > FALLEN) break;
            last = t;
        }
        double scale = a < 1 ? GammaPrefix.times(a, a, 1) : GammaPrefix.scale(a);
        return sum * h * 2 * a * scale;
    }

    private static double term(double q, int r, double a, double t, Part part) {
        double density = Math.exp(-a * Logs.expm1mx(2 * t));
        if (density == 0) return 0;
        double s = Math.exp(t), v = density * range(q * s, r, part);
        return part == Part.SLOPE ? v * s : v;
    }

    /// W(w), 1 − W(w) or W′(w).
    private static double range(double w, int r, Part part) {
        if (!(w < 2.0 * LAST / PER_UNIT - 20)) return part == Part.BELOW ? 1 : 0;
        if (part != Part.ABOVE && power(Erf.erf(w * ROOT_EIGHTH), part == Part.SLOPE ? r - 2 : r - 1) == 0) return 0;
        double narrow = narrowness(w, r);
        if (narrow > FINE) return fine(w, r, part, SHARE / narrow);
        int step = r <= 11 ? 4 : r <= 46 ? 2 : 1;
        int middle = step * (int) Math.rint(centre(w, r, part) * PER_UNIT / step);
        double sum = node(middle, w, r - 1, part), last = sum;
        for (int i = middle - step; i >= FIRST; i -= step) {
            double t = node(i, w, r - 1, part);
            sum += t;
            if (sum > 0 && t <= NEGLIGIBLE * sum && t <= last) break;
            last = t;
        }
        last = Double.POSITIVE_INFINITY;
        for (int i = middle + step; i <= LAST; i += step) {
            double t = node(i, w, r - 1, part);
            sum += t;
            if (sum > 0 && t <= NEGLIGIBLE * sum && t <= last) break;
            last = t;
        }
        return sum * r * step / PER_UNIT;
    }

    /// The reciprocal width of the integrand's peak at w/2 as a function of z, for a part that is a power of b = Φ(z) − Φ(z − w).
    private static double narrowness(double w, int r) {
        if (r < MANY || w > WIDE) return 1;
        double c = w < 1e-3 ? 1 : w * StandardNormal.pdf(0.5 * w) / (1 - 2 * StandardNormal.sf(0.5 * w));
        return Math.sqrt(1 + (r - 1) * c);
    }

    /// Where to begin: near the largest of r variables, or where that and the smallest one are at ±w/2.
    private static double centre(double w, int r, Part part) {
        double z = r < MANY ? 0 : StandardNormal.inverseSf(1.0 / r);
        return part == Part.BELOW ? Math.min(0.5 * w, Math.max(2, z))
                : Math.min(40, Math.max(0.5 * w, part == Part.ABOVE ? z : 0));
    }

    /// The same integral by finer steps than those of the tables.
    private static double fine(double w, int r, Part part, double step) {
        double sum = 0;
        for (int side = -1; side <= 1; side += 2) {
            double last = Double.POSITIVE_INFINITY, centre = centre(w, r, part);
            for (int i = side < 0 ? 1 : 0; i < POINTS; i++) {
                double z = centre + side * i * step;
                double t = node(z, StandardNormal.pdf(z), StandardNormal.cdf(z), StandardNormal.sf(z), w, r - 1, part);
                sum += t;
                if (t <= NEGLIGIBLE * sum && t <= last) break;
                last = t;
            }
        }
        return sum * r * step;
    }

    /// φ(z)·bᵐ, φ(z)·(aᵐ − bᵐ) or m·φ(z)·φ(z − w)·bᵐ⁻¹, for a = Φ(z), b = Φ(z) − Φ(z−w).
    private static double node(int i, double w, int m, Part part) {
        int at = i - FIRST;
        return node((double) i / PER_UNIT, PHI[at], LOWER[at], UPPER[at], w, m, part);
    }

    private static double node(double z, double phi, double a, double upper, double w, int m, Part part) {
        double other, b;
        if (w < 0.1) {
            b = nearlyEqual(z - w / 2, w / 2);
            other = a - b;
        } else if (z > w) {
            double sf = StandardNormal.sf(z - w);
            b = sf - upper;
            other = 1 - sf;
        } else {
            other = StandardNormal.cdf(z - w);
            b = a - other;
        }
        double p = switch (part) {
            case BELOW -> power(b, m);
            case ABOVE -> other * powerRatio(a, b, m);
            case SLOPE -> m * StandardNormal.pdf(z - w) * power(b, m - 1);
        };
        return phi * p;
    }

    /// Φ(m + d) − Φ(m − d) for d ≤ 0.05, by Taylor's series.
    private static double nearlyEqual(double m, double d) {
        double x = m * m, e = d * d;
        return 2 * d * StandardNormal.pdf(m) * (1 + e * ((x - 1) / 6 + e * ((x * (x - 6) + 3) / 120
                + e * (x * (x * (x - 15) + 45) - 15) / 5040)));
    }

    private static double power(double b, int m) {
        double p = 1;
        for (double s = b; m > 0; m >>= 1, s *= s) if ((m & 1) != 0) p *= s;
        return p;
    }

    /// (aᵐ − bᵐ)/(a − b) = Σ aⁱbʲ, i + j = m − 1, by doubling m from its leading bit on.
    private static double powerRatio(double a, double b, int m) {
        double s = 1, p = a, q = b;                       // for the exponent 1
        for (int bit = Integer.highestOneBit(m) >> 1; bit > 0; bit >>= 1) {
            s *= p + q;
            p *= p;
            q *= q;
            if ((m & bit) != 0) {
                s = s * a + q;
                p *= a;
                q *= b;
            }
        }
        return s;
    }

    /// The root of a function that rises with log q: a bracket, then the secant method kept within it (Illinois).
    private static double solve(DoubleUnaryOperator f) {
        double low = 1, high = 3, fLow = f.applyAsDouble(low), fHigh = f.applyAsDouble(high);
        for (int i = 0; fHigh < 0 && i < STEPS; i++) {
            low = high;
            fLow = fHigh;
            high = Math.min(Double.MAX_VALUE, high * (i < 8 ? 1.5 : FAR_POINT));
            fHigh = f.applyAsDouble(high);
        }
        for (int i = 0; fLow > 0 && i < STEPS; i++) {
            high = low;
            fHigh = fLow;
            low /= i < 8 ? 2 : FAR_POINT;
            fLow = f.applyAsDouble(low);
        }
        double x = Math.log(low), y = Math.log(high);
        for (int i = 0, side = 0; i < STEPS && y - x > 1e-15; i++) {
            double t = Double.isInfinite(fLow) || Double.isInfinite(fHigh) ? 0.5 : fLow / (fLow - fHigh);
            double m = x + t * (y - x), v = f.applyAsDouble(Math.exp(m));
            if (Math.abs(v) < 1e-13) return Math.exp(m);
            if (v < 0) {
                x = m;
                fLow = v;
                if (side < 0) fHigh /= 2;
                side = -1;
            } else {
                y = m;
                fHigh = v;
                if (side > 0) fLow /= 2;
                side = 1;
            }
        }
        return Math.exp(0.5 * (x + y));
    }
}
