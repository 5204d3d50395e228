package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The logarithm of the standard normal tail Q = 1 − Φ as a pair of doubles, for sums with other logarithms that cancel.
///
/// For z ≥ 1, Q(z) = φ(z)·z/√(2π)·∫ e^(−u²/2)/(u² + z²) du over all u. The trapezoidal rule with step h = ½ is right to e^(−2π²/h²)
/// but for the pole at iz, whose share is known: Chiarella & Reichel, On the evaluation of integrals related to the error function,
/// Mathematics of Computation 22 (1968). About 0, the series Φ(z) − ½ = φ(z)·Σ z^(2k+1)/(1·3·5 … (2k+1)) (Abramowitz & Stegun 26.2.11).
final class WideNormal {
    private static final int NODES = 23, TERMS = 24;
    private static final double STEP = 0.5, FAR = 1e100;
    private static final double POLE = 2 * Math.PI / STEP; // from there on its share is below the rule's error
    private static final DoubleDouble LOG_TWO_PI = DoubleDouble.HALF_LOG_TWO_PI.scale(2);
    /// e^(−u²/2) at the nodes.
    private static final DoubleDouble[] WEIGHTS = weights();

    private WideNormal() {
    }

    private static DoubleDouble[] weights() {
        DoubleDouble[] w = new DoubleDouble[NODES];
        for (int i = 0; i < NODES; i++) {
            double u = STEP * (i + 1);
            w[i] = DoubleDouble.of(-0.5 * u * u).wideExp();
        }
        return w;
    }

    /// log Q(z), within some 2⁻⁶² absolutely or 2⁻⁹⁰ of its size; from 10¹⁰⁰ on just its leading term.
    static DoubleDouble logSf(DoubleDouble z) {
        double x = z.hi();
        if (!(Math.abs(x) < FAR)) return DoubleDouble.of(x > 0 ? -0.5 * x * x : x < 0 ? -0.0 : x);
        if (x <= -1) return logSf(z.negate()).wideExp().negate().log1p();
        DoubleDouble half = Math.abs(x) > 1 / FAR ? z.times(z).scale(0.5) : Tail.ZERO;
        if (x < 1) return DoubleDouble.of(0.5).minus(middle(z, half)).log();
        return tail(z, half).times(z).log().minus(half).minus(LOG_TWO_PI);
    }

    /// Φ(z) − ½ for |z| < 1, with z²/2.
    private static DoubleDouble middle(DoubleDouble z, DoubleDouble half) {
        DoubleDouble sum = DoubleDouble.of(1), square = half.scale(2);
        for (int k = TERMS; k > 0; k--) sum = sum.times(square).over(2 * k + 1.0).plus(1);
        return half.plus(DoubleDouble.HALF_LOG_TWO_PI).negate().wideExp().times(sum).times(z);
    }

    /// ∫ e^(−u²/2)/(u² + z²) du for z ≥ 1, with z²/2.
    private static DoubleDouble tail(DoubleDouble z, DoubleDouble half) {
        DoubleDouble square = half.scale(2), sum = Tail.ZERO;
        for (int i = NODES; i > 0; i--) sum = sum.plus(WEIGHTS[i - 1].over(square.plus(STEP * STEP * (i * i))));
        DoubleDouble rule = sum.scale(2).plus(DoubleDouble.of(1).over(square)).times(STEP);
        if (z.hi() >= POLE) return rule;
        DoubleDouble turn = DoubleDouble.PI.times(z).scale(2 / STEP);
        DoubleDouble share = half.minus(turn).wideExp().over(turn.negate().wideExp().negate().plus(1));
        return rule.minus(share.times(DoubleDouble.PI).scale(2).over(z));
    }
}
