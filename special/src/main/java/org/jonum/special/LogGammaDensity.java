package org.jonum.special;

/// log(xᵃ⁻¹e⁻ˣ/Γ(a)) as a pair, so that what cancels leaves no more than one rounding, and its exponential has all digits.
///
/// For a ≥ 10 it is a·(log(1+μ) − μ) − δ(a) − ½·log 2π + ½·log a − log x with μ = x/a − 1 (Loader 2000).
final class LogGammaDensity {
    private static final double DOWN = 0x1p-60;

    private LogGammaDensity() {}

    static DoubleDouble at(double a, double x) {
        DoubleDouble l = Logarithm.log(x);
        if (a < 10) return l.times(DoubleDouble.sum(a, -1)).minus(x).minus(logGamma(a));
        DoubleDouble e = x < 0.25 * a || x > 1e15 * a
                ? l.minus(Logarithm.log(a)).times(a).plus(DoubleDouble.sum(a, -x))
                : Logarithm.log1pmx(DoubleDouble.sum(x, -a).over(a)).times(a);
        return e.minus(GammaKernel.stirlingTail(a)).minus(DoubleDouble.HALF_LOG_TWO_PI)
                .plus(Logarithm.log(a).scale(0.5)).minus(l);
    }

    /// The same for parameters whose products would leave the range.
    static DoubleDouble huge(double a, double x) {
        if (a < 10) return at(a, x);
        double b = a * DOWN, y = x * DOWN;
        DoubleDouble l = Logarithm.log(x), e = x < 0.25 * a || x > 1e15 * a
                ? l.minus(Logarithm.log(a)).times(b).plus(DoubleDouble.sum(b, -y))
                : Logarithm.log1pmx(DoubleDouble.sum(y, -b).over(b)).times(b);
        if (!(Math.abs(e.hi()) < Double.MAX_VALUE * DOWN)) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        return e.scale(1 / DOWN).minus(DoubleDouble.HALF_LOG_TWO_PI).plus(Logarithm.log(a).scale(0.5)).minus(l);
    }

    /// What [#at] lacks, being less than 2⁻⁵⁵: the error of its log Γ(a) or δ(a).
    static double error(double a) {
        DoubleDouble wide = a < 10 ? GammaKernel.wideLogGamma(a) : GammaKernel.wideRemainder(DoubleDouble.of(a));
        return (a < 10 ? logGamma(a) : DoubleDouble.of(GammaKernel.stirlingTail(a))).minus(wide).value();
    }

    private static DoubleDouble logGamma(double a) {
        return a <= 0.5 ? Logarithm.log(GammaKernel.reciprocal1pm1(a).plus(1.0)).plus(Logarithm.log(a)).negate()
                : Logarithm.log(GammaKernel.gamma(a));
    }
}
