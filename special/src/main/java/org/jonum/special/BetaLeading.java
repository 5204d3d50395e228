package org.jonum.special;

/// I_x(a, b) ≈ xᵃ/(a·B(a, b)) for x below 1e-250, given by its logarithm: where x itself may be out of the range.
final class BetaLeading {
    private BetaLeading() {}

    static double lower(double a, double b, DoubleDouble logX) {
        return Math.min(1, prefix(a, b, logX, 1 / a));
    }

    static double complement(double a, double b, DoubleDouble logX) {
        if (a >= 1) return 1;
        DoubleDouble lead = BetaNearOne.logLead(a, b, logX);
        return lead.hi() > -700 ? Math.max(0, -LongExp.minusOne(lead).value()) : 1;
    }

    static double logLower(double a, double b, DoubleDouble logX) {
        return Math.min(0, (a < 1 ? BetaNearOne.logLead(a, b, logX)
                : logPrefix(a, b, logX).minus(PairLog.log(a, 0))).value());
    }

    static double logComplement(double a, double b, DoubleDouble logX) {
        double p = lower(a, b, logX);
        return p < 0.5 ? Math.log1p(-p) : Math.log(complement(a, b, logX));
    }

    /// The log x with I = p, given by its logarithm.
    static DoubleDouble root(double a, double b, DoubleDouble logP) {
        DoubleDouble zero = DoubleDouble.of(0);
        if (a < 1) return logP.minus(BetaNearOne.logLead(a, b, zero)).over(a); // of the size of a, which the quotient needs
        return logP.minus(logPrefix(a, b, zero)).plus(PairLog.log(a, 0)).over(a);
    }

    /// xᵃ/B(a, b)·factor.
    static double prefix(double a, double b, DoubleDouble logX, double factor) {
        DoubleDouble e = exponent(a, b, logX).plus(BetaKernel.correction(a, b));
        return PairExp.expTimes(e.hi(), e.lo(), BetaKernel.scale(a, b) * factor, 0);
    }

    static DoubleDouble logPrefix(double a, double b, DoubleDouble logX) {
        return exponent(a, b, logX).plus(BetaKernel.correction(a, b)).plus(PairLog.log(BetaKernel.scale(a, b), 0));
    }

    /// The exponent of [BetaKernel] for y = 1.
    private static DoubleDouble exponent(double a, double b, DoubleDouble logX) {
        if (a < 1) return b < 1 ? logX.times(a) : logX.plus(PairLog.log(b, 0)).times(a);
        if (b < 1) return logX.times(a).plus(PairLog.log(a, 0).times(b));
        DoubleDouble n = DoubleDouble.sum(a, b);
        return logX.plus(log(n.over(a))).times(a).plus(log(n.over(b)).times(b));
    }

    private static DoubleDouble log(DoubleDouble x) {
        return PairLog.log(x.hi(), x.lo());
    }
}
