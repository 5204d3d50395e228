package org.jonum.special;

import static org.jonum.special.GammaTable.horner;

/// ψ, ψ′ and ψ⁽ⁿ⁾: polynomials up to 8, asymptotic series beyond (Abramowitz & Stegun 6.3.18, 6.4.11), recurrence
/// below 1 and reflection for negative arguments.
final class Polygamma {
    /// Bernoulli numbers B₂, B₄, ….
    private static final double[] BERNOULLI_TOP =
            {1, -1, 1, -1, 5, -691, 7, -3617, 43867, -174611, 854513, -236364091, 8553103},
            BERNOULLI_BOTTOM = {6, 30, 42, 30, 66, 2730, 6, 510, 798, 330, 138, 2730, 6};
    private static final double WIDE = 32;

    private Polygamma() {}

    static double digamma(double x) {
        if (x <= 0) return x == Math.rint(x) ? x == 0 ? 1 / -x : Double.NaN : negativeDigamma(x);
        if (x < 1) {
            if (x < 0x1p-60) return -1 / x;
            DoubleDouble r = DoubleDouble.quotient(-1, x);
            return r.plus(psiNearZero(x - 0.5, DoubleDouble.sum(x - 1, 1 - GammaTable.PSI_ZERO + 1))).value();
        }
        if (x < 2) return psiNearZero(x - 1.5, DoubleDouble.of(x - GammaTable.PSI_ZERO)).value();
        if (x < 3) return piece(GammaTable.PSI_2, x - 2.5);
        if (x < 5) return piece(GammaTable.PSI_3, x - 4);
        if (x < 8) return piece(GammaTable.PSI_5, x - 6.5);
        if (x > 1e17) return Math.log(x);
        double r = 1 / x, z = r * r;
        return Math.log(x) - (r * 0.5 + digammaTail(z));
    }

    /// ψ(1.5 + t) = d·Q(t), where d is the distance to the zero but for its low part.
    private static DoubleDouble psiNearZero(double t, DoubleDouble d) {
        double[] c = GammaTable.PSI_1;
        return DoubleDouble.quickSum(c[0], c[1] + t * horner(c, 2, t)).times(d.minus(GammaTable.PSI_ZERO_LOW));
    }

    private static double piece(double[] c, double t) {
        return c[0] + (c[1] + t * horner(c, 2, t));
    }

    /// Σ B₂ₖ/(2k)·zᵏ.
    private static double digammaTail(double z) {
        return z * (1 / 12.0 - z * (1 / 120.0 - z * (1 / 252.0 - z * (1 / 240.0 - z * (1 / 132.0 - z * (691 / 32760.0
                - z * (1 / 12.0 - z * (3617 / 8160.0 - z * (43867 / 14364.0 - z * (174611 / 6600.0))))))))));
    }

    /// ψ(x) = ψ(1 − x) − π·cot πx in pairs, since it has zeros.
    private static double negativeDigamma(double x) {
        if (x == Double.NEGATIVE_INFINITY) return Double.NaN;
        if (x > -0x1p-60) return -1 / x;
        double f = x - Math.rint(x);
        DoubleDouble cot = SinePi.cos(f).over(SinePi.sin(f)).times(DoubleDouble.PI);
        return wideDigamma(DoubleDouble.sum(1, -x)).minus(cot).value();
    }

    private static DoubleDouble wideDigamma(DoubleDouble x) {
        DoubleDouble s = DoubleDouble.of(0), y = x;
        for (int n = (int) Math.ceil(WIDE - x.hi()); n > 0; n--, y = y.plus(1.0)) s = s.minus(DoubleDouble.ONE.over(y));
        if (y.hi() > 1e150) return Logarithm.log(y.hi());
        DoubleDouble r = DoubleDouble.ONE.over(y), z = r.times(r), tail = DoubleDouble.of(0);
        for (int k = BERNOULLI_TOP.length; k > 0; k--)
            tail = tail.times(z).plus(DoubleDouble.quotient(BERNOULLI_TOP[k - 1], 2 * k * BERNOULLI_BOTTOM[k - 1]));
        return s.plus(Logarithm.log(y)).minus(r.scale(0.5)).minus(tail.times(z));
    }

    static double trigamma(double x) {
        if (x <= 0) {
            if (x == Math.rint(x)) return x == Double.NEGATIVE_INFINITY ? Double.NaN : Double.POSITIVE_INFINITY;
            if (x > -0x1p-40) return 1 / x / x;
            // ψ′(x) = (π/sin πx)² − ψ′(1 − x)
            double f = x - Math.rint(x);
            DoubleDouble p = DoubleDouble.PI.over(SinePi.sin(f));
            return p.times(p).minus(trigamma(1 - x)).value();
        }
        if (x < 1) {
            if (x < 0x1p-60) return 1 / x / x;
            DoubleDouble r = DoubleDouble.quotient(1, x);
            return r.times(r).plus(piece(GammaTable.PSI1_1, x - 0.5)).value();
        }
        if (x < 2) return piece(GammaTable.PSI1_1, x - 1.5);
        if (x < 3) return piece(GammaTable.PSI1_2, x - 2.5);
        if (x < 5) return piece(GammaTable.PSI1_3, x - 4);
        if (x < 8) return piece(GammaTable.PSI1_5, x - 6.5);
        double r = 1 / x, z = r * r;
        return r + z * (0.5 + r * trigammaTail(z));
    }

    /// Σ B₂ₖ·zᵏ⁻¹.
    private static double trigammaTail(double z) {
        return 1 / 6.0 - z * (1 / 30.0 - z * (1 / 42.0 - z * (1 / 30.0 - z * (5 / 66.0 - z * (691 / 2730.0
                - z * (7 / 6.0
                        - z * (3617 / 510.0 - z * (43867 / 798.0 - z * (174611 / 330.0 - z * (854513 / 138.0))))))))));
    }

    /// ψ⁽ⁿ⁾(x) = (−1)ⁿ⁺¹·n!·ζ(n+1, x) for n ≥ 2, x > 0, by Euler and Maclaurin's formula from y = x + N on.
    static double higher(int n, double x) {
        if (!(x > 0)) return x == 0 ? Double.POSITIVE_INFINITY * ((n & 1) == 0 ? -1 : 1) : Double.NaN;
        double sign = (n & 1) == 0 ? -1 : 1, m = n + 1.0;
        if (x == Double.POSITIVE_INFINITY) return 0 * sign;
        int shifts = (int) Math.ceil(Math.max(0, 12 + 0.5 * Math.min(n, 400) - x));
        double y = x + shifts, s = 0.5, z = 1 / y / y;
        // B₂ₖ·(n+2k−1)!/((2k)!·n!)·y^(1−2k)
        double c = m / (2 * y);
        for (int k = 1; k <= BERNOULLI_TOP.length; k++) {
            double term = c * BERNOULLI_TOP[k - 1] / BERNOULLI_BOTTOM[k - 1];
            s += term;
            if (Math.abs(term) < 0x1p-60 * s) break;
            c *= (m + 2 * k - 1) * (m + 2 * k) / ((2 * k + 1) * (2.0 * k + 2)) * z;
        }
        double sum = power(x, shifts, m) * (s + y / n);
        for (int k = shifts - 1; k >= 0; k--) sum += power(x, k, m);    // small terms first
        DoubleDouble e = Logarithm.log(x).times(-m)
                .plus(n < 19 ? Logarithm.log(GammaKernel.gamma(m)) : GammaKernel.stirling(m));
        double shift = e.hi() < 0 ? 64 : -64;            // neither factor over- or underflows before the product does
        return sign * (e.plus(Logarithm.LOG_TWO.times(shift)).exp() * (sum * Math.scalb(1.0, (int) -shift)));
    }

    /// (x/(x + k))ᵐ, the rounding of the quotient made good for.
    private static double power(double x, int k, double m) {
        if (k == 0) return 1;
        DoubleDouble q = DoubleDouble.of(x).over(DoubleDouble.sum(x, k));
        double p = Math.pow(q.hi(), m);
        return p + p * m * (q.lo() / q.hi());
    }
}
