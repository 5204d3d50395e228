package org.jonum.special;

/// log(xᵃyᵇ/B(a, b)), y = 1 − x, to some 90 bits of its largest term: for logarithms of densities near their zeros, where
/// what [BetaTail] has in doubles would be all that is left.
///
/// a·log(xn/a) + b·log(yn/b) + ½·log(ab/(2πn)) + δ(n) − δ(a) − δ(b), n = a + b, δ Stirling's remainder (Loader 2000).
final class LogBetaDensity {
    private static final double NEAR = 0.5;

    private LogBetaDensity() {}

    /// Whether a logarithm of that size is to be computed anew.
    static boolean isNearZero(DoubleDouble log) {
        return Math.abs(log.hi()) < 1;
    }

    static DoubleDouble at(double a, double b, DoubleDouble x, DoubleDouble y) {
        DoubleDouble n = DoubleDouble.sum(a, b), d = x.times(b).minus(y.times(a)); // b·x − a·y
        DoubleDouble rest = GammaKernel.wideRemainder(n).minus(GammaKernel.wideRemainder(DoubleDouble.of(a)))
                .minus(GammaKernel.wideRemainder(DoubleDouble.of(b)));
        DoubleDouble root = Logarithm.log(a).plus(Logarithm.log(b)).minus(Logarithm.log(n)).scale(0.5);
        return part(a, n, x, d).plus(part(b, n, y, d.negate()))
                .plus(root).minus(DoubleDouble.HALF_LOG_TWO_PI).plus(rest);
    }

    /// a·(log(1 + d/a) − d/a), where 1 + d/a = xn/a.
    private static DoubleDouble part(double a, DoubleDouble n, DoubleDouble x, DoubleDouble d) {
        DoubleDouble mu = d.over(a);
        if (Math.abs(mu.hi()) < NEAR) return Logarithm.log1pmx(mu).times(a);
        return Logarithm.log(x).plus(Logarithm.log(n)).minus(Logarithm.log(a)).times(a).minus(d);
    }
}
