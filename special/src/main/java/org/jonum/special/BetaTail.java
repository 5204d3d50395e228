package org.jonum.special;

/// I_x(a, b) = e^(exponent + correction)·factor, exponent, correction and scale those of [BetaKernel].
///
/// - integers a and b: [BinomialSums]; one of them a small integer: [BetaSums]; halves of odd numbers: [BetaHalves];
/// - a, b ≥ 40, x not far from the mean: [BetaUniform];
/// - else, for x ≤ (a+1)/(a+b+2), the even part of the continued fraction DLMF 8.17.22 (DiDonato & Morris 1992):
///   factor = scale/(β₁ + α₂/(β₂ + …)), αₘ₊₁ = (a+m−1)(a+b+m−1)m(b−m)x²/(a+2m−1)²,
///   βₘ₊₁ = m + m(b−m)x/(a+2m−1) + (a+m)/(a+2m+1)·(ay − bx + 1 + m(1+y));
/// - for x above, I = 1 − I_y(b, a), unless that is small: then the fraction still, or, for b < 1, [BetaNearOne].
///
/// y = 1 − x, and x + xl, y + yl are sums of two doubles.
final class BetaTail {
    /// Parameters beyond are infinite or zero, see [#limit].
    static final double HUGE = 1e280, TINY = 1e-290, TWO_POINTS = 1e-100;
    private static final double POINT = 1e50;
    private static final double SMALL = 0.25;
    /// What is left to 1 of a sum in pairs has its digits down to here.
    private static final double LITTLE = 0x1p-6;
    /// So few terms are best summed from the first one, as pairs.
    private static final double FEW = 8;
    private static final int STEPS = 1000;

    private BetaTail() {}

    /// Whether the parameters and x are neither limits nor wrong.
    static boolean isInside(double a, double b, double x, double y) {
        double most = Math.max(a, b);
        return Math.min(a, b) > TINY && most > TWO_POINTS && most < HUGE && x > 0 && y > 0;
    }

    /// I where an argument is 0, 1, huge, tiny or no number; the law with two tiny parameters is that of 0 and 1.
    static double limit(double a, double b, double x, double y) {
        if (!(a >= 0 && b >= 0 && x >= 0 && y >= 0) || a == b && (a == 0 || a == Double.POSITIVE_INFINITY))
            return Double.NaN;
        if (y == 0) return 1;
        if (a == 0 || b == Double.POSITIVE_INFINITY && x > 0) return 1;
        if (b == 0 || x == 0 || a == Double.POSITIVE_INFINITY) return 0;
        if (Math.max(a, b) >= HUGE) return heavy(a, b, x, y);
        double h = 0.5 * a + 0.5 * b;
        if (h < TWO_POINTS) return 0.5 * b / h;
        return a < b ? 1 : lower(a, TINY, x, 0, y, 0) * (b / TINY);
    }

    /// The law with two huge parameters is a point, that with one is a gamma law.
    private static double heavy(double a, double b, double x, double y) {
        if (Math.min(a, b) > POINT) {
            double d = BetaKernel.difference(a * 0x1p-200, b * 0x1p-200, x, 0, y, 0);
            return d == 0 ? 0.5 : d > 0 ? 0 : 1;
        }
        return a > b ? IncompleteGamma.q(b, -a * logOfOther(x, y)) : IncompleteGamma.p(a, -b * logOfOther(y, x));
    }

    private static double logOfOther(double x, double y) {
        return x < 0.5 ? Math.log(x) : Math.log1p(-y);
    }

    /// I.
    static double lower(double a, double b, double x, double xl, double y, double yl) {
        double v = closed(a, b, x, xl, y, yl);
        return v >= 0 ? v : general(a, b, x, xl, y, yl);
    }

    /// The same where there is a closed form that does not cancel; else NaN.
    static double closed(double a, double b, double x, double xl, double y, double yl) {
        if (BinomialSums.has(a, b) && Math.min(a, b) > FEW) return BinomialSums.lower(a, b, x, xl, y, yl);
        if (BetaSums.has(b, a) && !(BetaSums.has(a, b) && b < a)) {
            double v = BetaSums.complement(b, a, y, yl, x, xl);
            if (v > LITTLE) return v;
        }
        if (BetaSums.has(a, b)) {
            double v = BetaSums.lower(a, b, x, xl, y, yl);
            if (v > 0) return Math.min(v, 1);
        }
        return BetaHalves.has(a, b) ? Math.min(1, BetaHalves.lower(a, b, x, xl, y, yl)) : Double.NaN;
    }

    private static double general(double a, double b, double x, double xl, double y, double yl) {
        double d = BetaKernel.difference(a, b, x, xl, y, yl), dl = BetaKernel.differenceLow(a, b, x, xl, y, yl, d);
        if (d == 0 && a == b) return 0.5;
        DoubleDouble e = BetaKernel.exponent(a, b, x, xl, y, yl, d, dl);
        double scale = BetaKernel.scale(a, b), correction = BetaKernel.correction(a, b);
        if (!isBelow(d, x, y)) return above(a, b, x, y, yl, d, dl, e, scale, correction);
        return Math.min(1, value(e, correction, factor(a, b, x, y, d, dl, e.hi(), scale, correction)));
    }

    /// I where x is above, for a·y − b·x = d + dl.
    static double above(double a, double b, double x, double y, double yl, double d, double dl, DoubleDouble e,
            double scale, double correction) {
        double v = complement(e, correction, factor(b, a, y, x, -d, -dl, e.hi(), scale, correction));
        if (v > least(a, b)) return v;
        if (b < 1 && BetaNearOne.isNear(a, y)) return BetaNearOne.complement(b, a, y, yl);
        return value(e, correction, factor(a, b, x, y, d, dl, e.hi(), scale, correction));
    }

    /// Below, what is left to 1 has lost more than the fraction of the tail itself loses, which is slow for a shape below 1.
    private static double least(double a, double b) {
        return Math.min(a, b) < 1 ? SMALL : 0.5;
    }

    /// log I.
    static double logLower(double a, double b, double x, double xl, double y, double yl) {
        double d = BetaKernel.difference(a, b, x, xl, y, yl), dl = BetaKernel.differenceLow(a, b, x, xl, y, yl, d);
        DoubleDouble e = BetaKernel.exponent(a, b, x, xl, y, yl, d, dl);
        double scale = BetaKernel.scale(a, b), correction = BetaKernel.correction(a, b);
        if (isBelow(d, x, y)) {
            double log = log(e, correction, factor(a, b, x, y, d, dl, e.hi(), scale, correction));
            return log < -0.7 ? log : Math.log1p(-lower(b, a, y, yl, x, xl));
        }
        double other = value(e, correction, factor(b, a, y, x, -d, -dl, e.hi(), scale, correction));
        return other < 1 - least(a, b) ? Math.log1p(-other) : Math.log(lower(a, b, x, xl, y, yl));
    }

    /// xᵃyᵇ/B(a, b)·factor.
    static double prefix(double a, double b, double x, double xl, double y, double yl, double factor) {
        double d = BetaKernel.difference(a, b, x, xl, y, yl), dl = BetaKernel.differenceLow(a, b, x, xl, y, yl, d);
        DoubleDouble e = BetaKernel.exponent(a, b, x, xl, y, yl, d, dl);
        return value(e, BetaKernel.correction(a, b), BetaKernel.scale(a, b) * factor);
    }

    /// xᵃyᵇ/B(a, b)·factor for y = 1 − x; the smaller of x and y counts.
    static double prefix(double a, double b, double x, double y, double factor) {
        if (y < x) return prefix(b, a, y, x, factor);
        double r = 1 - x;
        return prefix(a, b, x, 0, r, DoubleDouble.sumError(1, -x, r), factor);
    }

    /// The logarithm of xᵃyᵇ/B(a, b) for y = 1 − x; the smaller of x and y counts.
    static DoubleDouble logPrefix(double a, double b, double x, double y) {
        if (y < x) return logPrefix(b, a, y, x);
        double r = 1 - x;
        return logPrefix(a, b, x, 0, r, DoubleDouble.sumError(1, -x, r));
    }

    /// The logarithm of xᵃyᵇ/B(a, b).
    static DoubleDouble logPrefix(double a, double b, double x, double xl, double y, double yl) {
        double d = BetaKernel.difference(a, b, x, xl, y, yl), dl = BetaKernel.differenceLow(a, b, x, xl, y, yl, d);
        return BetaKernel.exponent(a, b, x, xl, y, yl, d, dl)
                .plus(BetaKernel.correction(a, b)).plus(PairLog.log(BetaKernel.scale(a, b), 0));
    }

    /// The same with a few bits more, for sums of several.
    static DoubleDouble wideLogPrefix(double a, double b, double x, double y) {
        if (y < x) return wideLogPrefix(b, a, y, x);
        double r = 1 - x, rl = DoubleDouble.sumError(1, -x, r);
        double d = BetaKernel.difference(a, b, x, 0, r, rl), dl = BetaKernel.differenceLow(a, b, x, 0, r, rl, d);
        return BetaKernel.exponent(a, b, x, 0, r, rl, d, dl).plus(BetaKernel.correction(a, b))
                .plus(BetaKernel.logScale(a, b));
    }

    /// x ≤ (a+1)/(a+b+2), for l = a·y − b·x.
    static boolean isBelow(double l, double x, double y) {
        return l + (y - x) >= 0;
    }

    /// e^(e + correction)·factor.
    static double value(DoubleDouble e, double correction, double factor) {
        double s = e.hi() + correction;
        return PairExp.expTimes(s, DoubleDouble.sumError(e.hi(), correction, s) + e.lo(), factor, 0);
    }

    /// 1 − e^(e + correction)·factor.
    private static double complement(DoubleDouble e, double correction, double factor) {
        if (e.hi() < -100) return 1;
        double s = e.hi() + correction;
        return -PairExp.expTimesPlus(s, DoubleDouble.sumError(e.hi(), correction, s) + e.lo(), factor, 0, -1, 0);
    }

    /// e + correction + log factor.
    static double log(DoubleDouble e, double correction, double factor) {
        double r = correction + Math.log(factor), s = e.hi() + r;
        return s + (DoubleDouble.sumError(e.hi(), r, s) + e.lo());
    }

    /// The factor for a·y − b·x = d + dl.
    static double factor(double a, double b, double x, double y, double d, double dl, double exponent, double scale,
            double correction) {
        if (a >= BetaUniform.LARGE && b >= BetaUniform.LARGE) {
            double h = 1 / a + 1 / b, t = BetaUniform.t(h, d, -exponent);
            if (Math.abs(t) < BetaUniform.WIDE) return BetaUniform.factor(a, b, h, t, scale, correction);
        }
        double l1 = 1 + d;
        return scale * fraction(a, b, x, y, l1 + (DoubleDouble.sumError(1, d, l1) + dl));
    }

    /// The continued fraction, l1 = a·y − b·x + 1, with its first partial quotient cleared of a/(a+1), so that few
    /// roundings lie on the way of what counts most.
    private static double fraction(double a, double b, double x, double y, double l1) {
        return (a + 1) / (a * (l1 + (a + b) * x * (b - 1) / (a + 1) * x * rest(a, b, x, y, l1)));
    }

    /// 1/(β₂ + α₃/(β₃ + …)) = 1/(β₂·(1 + c₃/(1 + c₄/(1 + …)))), cₘ = αₘ/(βₘ₋₁βₘ), forwards. The difference of two
    /// convergents p/q is the product of all −c over that of both q: where c < 0, near −¼, these are summed.
    private static double rest(double a, double b, double x, double y, double l1) {
        double r = 1 / (a + 3), first = 1 + (b - 1) * x / (a + 1) + (a + 1) * r * (l1 + 1 + y), beta = first;
        double p0 = 0, p = 1, q0 = 1, q = 1, convergent = 1, product = 1, sum = 0;
        for (double m = 2; m < STEPS && Math.abs(product) > 0x1p-57 * q * q0 * convergent; m++) {
            double k = a + m, j = k - 1, u = m * (b - m) * x * r, alpha = j * r * ((j + b) * x) * u;
            r = 1 / (k + m + 1);
            double next = m + u + k * r * (l1 + m * (1 + y)), c = alpha / (beta * next), q1 = q + c * q0;
            beta = next;
            product *= -c;
            if (c > 0) {
                double p1 = p + c * p0;
                p0 = p;
                p = p1;
                convergent = p / q1;
            } else {
                sum += product / (q * q1);
            }
            q0 = q;
            q = q1;
        }
        return (convergent + sum) / first;
    }
}
