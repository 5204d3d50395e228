package org.jonum.special;

/// The beta function B(a, b) = Γ(a)Γ(b)/Γ(a+b) and its logarithm.
public final class Beta {
    private Beta() {}

    /// B(a, b) = ∫₀¹ tᵃ⁻¹(1−t)ᵇ⁻¹ dt.
    ///
    /// {@snippet :
    /// double v = Beta.beta(2, 3);                  // v == 0.08333333333333333
    /// }
    /// **Error** below 3 ulp.
    ///
    /// @param a a > 0; zero gives ∞, a negative value NaN
    /// @param b the same
    /// @return B(a, b)
    public static double beta(double a, double b) {
        if (a > b) return beta(b, a);
        if (!(a > 1e-100 && b < 1e200)) {
            if (!(a >= 0 && b >= 0)) return Double.NaN;
            return a <= 1e-100 ? b <= 1e-100 ? 1 / a + 1 / b : b < Double.POSITIVE_INFINITY ? 1 / a : Double.NaN
                    : Math.exp(logBeta(a, b));
        }
        return b < 10 ? small(a, b).value() : large(a, b).exp();
    }

    /// log B(a, b).
    ///
    /// {@snippet :
    /// double v = Beta.logBeta(1e10, 0.5);          // v == -10.940560522033028
    /// }
    /// **Error** below 2 ulp, beside the curve B(a, b) = 1 too.
    ///
    /// @param a a > 0; zero gives ∞, a negative value NaN
    /// @param b the same; ∞ gives −∞ if the other is positive
    /// @return log B(a, b)
    public static double logBeta(double a, double b) {
        if (a > b) return logBeta(b, a);
        if (!(a >= 0 && b >= 0)) return Double.NaN;
        if (b == Double.POSITIVE_INFINITY) return a > 0 ? -b : Double.NaN;
        if (a == 0) return Double.POSITIVE_INFINITY;
        if (b > 1e200) return huge(a, b);
        if (a < 1e-100)
            return b < 1e-100 ? Math.log(b / 2 + a / 2) + Logarithm.LOG_TWO.hi() - Math.log(a) - Math.log(b)
                    : -Math.log(a);
        DoubleDouble v = b < 10 ? Logarithm.log(small(a, b)) : large(a, b);
        if (Math.abs(v.hi()) > 0.3 || b > 1e10) return v.value();
        DoubleDouble s = DoubleDouble.sum(a, b);
        DoubleDouble t = GammaKernel.wideLogGamma(s.hi()).plus(Polygamma.digamma(s.hi()) * s.lo());
        return GammaKernel.wideLogGamma(a).plus(GammaKernel.wideLogGamma(b)).minus(t).value();
    }

    /// B(a, b) for a ≤ b < 10.
    private static DoubleDouble small(double a, double b) {
        DoubleDouble s = DoubleDouble.sum(a, b);
        double correction = s.lo() == 0 ? 0 : s.lo() * Polygamma.digamma(s.hi());
        DoubleDouble v = GammaKernel.gamma(a).times(GammaKernel.gamma(b)).over(GammaKernel.gamma(s.hi()));
        return v.plus(-correction * v.hi());
    }

    /// log B(a, b) for a ≤ b, b ≥ 10.
    private static DoubleDouble large(double a, double b) {
        if (a < 10) return Logarithm.log(GammaKernel.gamma(a)).minus(GammaKernel.logRise(b, DoubleDouble.of(a)));
        // a·log(a/s) − b·log(1 + a/b) − ½·log(ab/s) + ½·log 2π + δ(a) + δ(b) − δ(s), s = a + b
        DoubleDouble s = DoubleDouble.sum(a, b), r = DoubleDouble.quotient(a, b);
        DoubleDouble log1p = Logarithm.log1pmx(r).plus(r), logA = Logarithm.log(a);
        double tails = GammaKernel.stirlingTail(a) + (GammaKernel.stirlingTail(b) - GammaKernel.stirlingTail(s.hi()));
        return logA.minus(Logarithm.log(s)).times(a).minus(log1p.times(b)).minus(logA.minus(log1p).scale(0.5))
                .plus(DoubleDouble.HALF_LOG_TWO_PI).plus(tails);
    }

    /// The leading terms, where b is so large that no other reaches the last digit.
    private static double huge(double a, double b) {
        if (a < 1e100) return Gamma.logGamma(a) - a * Math.log(b);
        double r = a / b;
        return a * (Math.log(r) - Math.log1p(r)) - b * Math.log1p(r);
    }
}
