package org.jonum.stat.inference;

import org.jonum.mat.Complex;

/// What the size n of a sample makes of the limit law of Cramér & von Mises' T, to the order 1/n.
///
/// With z = s²/2 and h the Gaussian process whose square integral is the limit of T, E e^(zT) = E (∫ e^(s·h(u)/√n) du)ⁿ, since e^(zT) is the mean of
/// e^(s·∫B dW) over white noise W. Its expansion, E e^(z∫h²)·(1 + (s⁴(m₄ − 3m₂²)/24 + s⁶m₃²/72)/n + …) with mₖ = ∫hᵏ, needs moments of a Gaussian process only, whose covariance, tilted by
/// the exponential, is 1/s² − cos s(1 − u)·cos sv/(s·sin s), v ≤ u. All integrals are elementary, and what is left is
///
/// E e^(zT) = √(s/sin s)·(1 + c(s)/n + O(1/n²)), c = 1/12 − 7/288·(s² + s·cot s) − (s·cot s)²/32 − s/(36·sin s);
///
/// an expansion of the kind of Götze (1979) and Csörgő & Faraway (1996), The exact and asymptotic distributions of Cramér-von Mises statistics. The
/// correction of P(T > x) is 1/(2πi)·∫ e^(−xz)·√(s/sin s)·c/z dz over a line to the left of the singularity π²/2, which is taken by the midpoint rule.
final class CramerVonMisesSize {
    private static final Complex I = new Complex(0, 1);
    private static final double STEP = 0.02, POLE = 0.5 * Math.PI * Math.PI, NEAR = 3.5;
    private static final int NODES = 3000;

    private CramerVonMisesSize() {
    }

    /// log P(T ≥ x) for a sample of n: beyond where the correction takes half, it goes on exponentially.
    static double logSf(double n, double x) {
        if (x <= 1 / (12 * n)) return 0;
        if (x >= n / 3) return Double.NEGATIVE_INFINITY;
        double log = QuadraticLimit.CRAMER_VON_MISES.logSf(x), change = relative(x, log) / n;
        return Math.min(0, log + (change >= -0.5 ? Math.log1p(change) : Math.log(0.5) + 2 * change + 1));
    }

    /// The correction, times n, by the limit of the probability.
    static double relative(double x, double logSf) {
        double near = Math.min(1, NEAR / x), line = Math.max(1, POLE - NEAR / x), sum = 0;
        for (int i = 0; i < NODES; i++) {
            double t = STEP * (i + 0.5), root = Math.sqrt(1 + t * t), y = near * t * root;
            Complex z = new Complex(line, y), value = transform(z).times(new Complex(0, -x * y).exp()).over(z);
            double term = near * (1 + 2 * t * t) / root * value.re();
            sum += term;
            if (t > 5 && value.abs() * t < 1e-12 * Math.abs(sum)) break;
        }
        return STEP / Math.PI * sum * Math.exp(-x * line - logSf);
    }

    /// √(s/sin s)·c(s).
    private static Complex transform(Complex z) {
        Complex s = z.scale(2).sqrt(), is = s.times(I), e = is.scale(2).exp(), lack = Complex.of(1).minus(e);
        Complex cot = s.times(I).times(e.plus(Complex.of(1))).over(lack).negate(); // s·cot s
        Complex csc = s.times(I).times(is.exp()).scale(-2).over(lack); // s/sin s
        Complex log = s.log().plus(is).minus(lack.log()).plus(new Complex(Math.log(2), -0.5 * Math.PI)); // of s/sin s, without a jump
        Complex c =
                Complex.of(1.0 / 12).minus(s.times(s).plus(cot).scale(7.0 / 288)).minus(cot.times(cot).scale(1.0 / 32))
                        .minus(csc.scale(1.0 / 36));
        return log.scale(0.5).exp().times(c);
    }
}
