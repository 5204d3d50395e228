package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;

/// Array twins of the lognormal law: those of the normal one at log x, a pair.
public final class LogNormalArrays {
    private static final double ONE_OVER_ROOT_2PI = 0.3989422804014327;
    /// Beyond so many standard deviations tails are about to underflow.
    private static final double FAR = 37;
    private static final double LEAST = 1e-290, MOST = 1e290, LEAST_P = 1e-290, MOST_P = 1 - 0x1p-53;

    private LogNormalArrays() {
    }

    private static double[] run(double mean, double sd, Consumer<Block> end, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        double from = Math.max(LEAST, Math.exp(mean - FAR * sd)), to = Math.min(MOST, Math.exp(mean + FAR * sd));
        return Block.forEach(x, out, b -> {
            System.arraycopy(b.in, 0, b.y, 0, b.length);
            Arrays.fill(b.low, 0, b.length, 0);
            LogPair.run(b);
            Exponents.keep(b);
            Standardize.pair(b, mean, sd);
            end.accept(b);
            Rare.run(b, from, to, scalar);
        });
    }

    /// y, low := −z²/2 − log x.
    private static void density(Block b) {
        Standardize.halfSquare(b);
        Exponents.subtractFromKept(b, 1);
        Exponents.negate(b);
    }

    /// Densities.
    public static double[] pdf(double mean, double sd, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(mean, sd, b -> {
            density(b);
            Exp.run(b, ONE_OVER_ROOT_2PI / sd);
        }, x, out, scalar);
    }

    /// Their logarithms; c + cLow is log(sd·√(2π)).
    public static double[] logPdf(double mean, double sd, double c, double cLow, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(mean, sd, b -> {
            density(b);
            Tails.minusConstant(b, c, cLow);
        }, x, out, scalar);
    }

    /// The tail on the side of the sign: −1 the lower one, 1 the upper one.
    public static double[] tail(double mean, double sd, double sign, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(mean, sd, b -> {
            Standardize.halfSquare(b);
            Exp.run(b, 1);
            NormalTail.run(b, sign);
        }, x, out, scalar);
    }

    /// Its logarithm.
    public static double[] logTail(double mean, double sd, double sign, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(mean, sd, b -> NormalTail.log(b, sign), x, out, scalar);
    }

    /// The x with P(X ≤ x) = p, for a negative sd that with P(X > x) = p: e^(mean + sd·z) for z = Φ⁻¹(p) as a pair.
    public static double[] quantile(double mean, double sd, double[] p, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(p, out, b -> {
            NormalInverse.run(b);
            System.arraycopy(b.y, 0, b.x, 0, b.length);
            Arrays.fill(b.low, 0, b.length, 0);
            Standardize.halfSquare(b);
            Exp.run(b, 1);
            System.arraycopy(b.y, 0, b.w, 0, b.length);
            NormalTail.run(b);
            exponent(b, mean, sd);
            Exp.run(b, 1);
            Rare.run(b, LEAST_P, MOST_P, scalar);
        });
    }

    /// y, low := mean + sd·(x + d), where d is a step of Newton's iteration from the tail y to min(in, 1 − in), and w the density times √(2π).
    private static void exponent(Block b, double mean, double sd) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector p = DoubleVector.fromArray(LANES, b.in, i), x = DoubleVector.fromArray(LANES, b.x, i);
            DoubleVector step = DoubleVector.fromArray(LANES, b.y, i).sub(p.min(p.neg().add(1)))
                    .div(DoubleVector.fromArray(LANES, b.w, i).mul(ONE_OVER_ROOT_2PI));
            DoubleVector d = step.blend(step.neg(), x.lt(0)), q = x.mul(sd), v = q.add(mean), t = v.sub(q);
            DoubleVector low = q.sub(v.sub(t)).sub(t.sub(mean)).add(x.fma(x.broadcast(sd), q.neg())).add(d.mul(sd));
            v.max(-Exp.LIMIT).min(Exp.LIMIT).intoArray(b.y, i);
            low.blend(0, v.abs().lt(Exp.LIMIT).not()).intoArray(b.low, i);
        }
    }
}
