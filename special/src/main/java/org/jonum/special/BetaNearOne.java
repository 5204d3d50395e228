package org.jonum.special;

/// 1 − I_x(a, b) for a < 1 and small x, where I_x(a, b) is near 1 but the tail above x has no fast fraction.
///
/// I_x(a, b) = e^u·(1 + a·Σ (1−b)ₙxⁿ/(n!(a+n))), u = log(xᵃ/(a·B(a, b))), n = 1, 2, … (DiDonato & Morris 1992), where
/// u and the sum are of the size of a; both are formed as pairs, with no loss for tiny a.
final class BetaNearOne {
    private static final int TERMS = 36, PAIRS = 4;
    private static final double SHIFTED = 10;

    private BetaNearOne() {}

    /// Whether the series converges fast and loses little.
    static boolean isNear(double b, double x) {
        return x <= 0.3 && b * x <= 1.5;
    }

    static double complement(double a, double b, double x, double xl) {
        double rest = 0;
        for (int n = TERMS; n > PAIRS; n--) rest = 1 / (a + n) + (n + 1 - b) / (n + 1) * x * rest;
        DoubleDouble sum = DoubleDouble.of(rest), z = new DoubleDouble(x, xl);
        for (int n = PAIRS; n > 0; n--)
            sum = DoubleDouble.sum(n + 1, -b).over(n + 1).times(z).times(sum)
                    .plus(DoubleDouble.ONE.over(DoubleDouble.sum(a, n)));
        sum = DoubleDouble.sum(1, -b).times(z).times(sum).times(a);
        DoubleDouble m = LongExp.minusOne(logLead(a, b, PairLog.log(x, xl)));
        return m.plus(m.plus(1.0).times(sum)).negate().value();
    }

    /// log(xᵃΓ(a+b)/(Γ(b)Γ(1+a))) to 60 bits. For b < 10 by Γ(a+b)/Γ(b) = Γ(a+b+m)/Γ(b+m)·∏(b+j)/(a+b+j), j < m; then
    /// log Γ(a+b)/Γ(b) = a·log b + (a+b−½)·(log(1+a/b) − a/b) + (a/b)(a−½) + δ(a+b) − δ(b).
    static DoubleDouble logLead(double a, double b, DoubleDouble logX) {
        DoubleDouble shifted = DoubleDouble.of(b), log = gammaPart(a);
        if (b < SHIFTED) {
            // the products ∏(b+j) and ∏(a+b+j) − ∏(b+j)
            DoubleDouble product = DoubleDouble.ONE, excess = DoubleDouble.of(0);
            for (; shifted.hi() < SHIFTED; shifted = shifted.plus(1.0)) {
                excess = excess.times(shifted.plus(a)).plus(product.times(a));
                product = product.times(shifted);
            }
            log = log.minus(log1p(excess.over(product)));
        }
        double s = shifted.hi(), r = a / s;
        double rise = (a + s - 0.5) * Logs.log1pmx(r) + r * (a - 0.5) + Stirling.tailRise(s, a);
        DoubleDouble lead = logX.plus(PairLog.log(s, shifted.lo())).times(a);
        return lead.plus(log).plus(rise);
    }

    /// −log Γ(1 + a).
    private static DoubleDouble gammaPart(double a) {
        if (a <= 0.5) return log1p(GammaKernel.reciprocal1pm1(a));
        return Logarithm.log(GammaKernel.gamma(a).times(a)).negate();
    }

    private static DoubleDouble log1p(DoubleDouble x) {
        return x.hi() < 0x1p100 ? Logarithm.log1pmx(x).plus(x) : Logarithm.log(x);
    }
}
