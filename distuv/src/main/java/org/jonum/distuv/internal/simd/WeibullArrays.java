package org.jonum.distuv.internal.simd;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/// Array twins of Weibull's law: t = (x/l)^k = e^(k·log(x/l)) as a pair, then e^(−t).
public final class WeibullArrays {
    /// Between these logarithms of t is at most 700, and not about to underflow.
    private static final double FIRST = -640, LAST = 6.5;
    private static final double LEAST = 1e-290, MOST = 1e290;
    private static final double LEAST_P = 1e-300, MOST_P = 1 - 0x1p-53;

    private WeibullArrays() {
    }

    private static double[] run(double shape, double scale, Consumer<Block> end, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        double from = Math.max(LEAST, Math.max(LEAST, Math.exp(FIRST / shape)) * scale),
                to = Math.min(MOST, Math.min(MOST, Math.exp(LAST / shape)) * scale);
        return Block.forEach(x, out, b -> {
            Standardize.quotient(b, scale);
            LogPair.run(b);
            Exponents.keep(b);
            Standardize.times(b, shape);
            ExpPair.run(b);
            end.accept(b);
            Rare.run(b, from, to, scalar);
        });
    }

    /// Densities.
    public static double[] pdf(double shape, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(shape, scale, b -> {
            density(b, shape);
            Exp.run(b, shape / scale);
        }, x, out, scalar);
    }

    /// Their logarithms; c + cLow is log(l/k).
    public static double[] logPdf(double shape, double scale, double c, double cLow, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(shape, scale, b -> {
            density(b, shape);
            Tails.minusConstant(b, c, cLow);
        }, x, out, scalar);
    }

    /// y, low := (k·log(x/l) − log(x/l)) − t: t is all that is left if k is 1.
    private static void density(Block b, double shape) {
        System.arraycopy(b.y, 0, b.v, 0, b.length);
        System.arraycopy(b.low, 0, b.x, 0, b.length);
        System.arraycopy(b.z, 0, b.y, 0, b.length);
        System.arraycopy(b.w, 0, b.low, 0, b.length);
        Exponents.subtractFromKept(b, shape);
        Exponents.keep(b);
        System.arraycopy(b.v, 0, b.y, 0, b.length);
        System.arraycopy(b.x, 0, b.low, 0, b.length);
        Exponents.subtractFromKept(b, 1);
    }

    /// Lower tails.
    public static double[] cdf(double shape, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(shape, scale, b -> {
            Exponents.negate(b);
            Exp.complement(b);
        }, x, out, scalar);
    }

    /// Upper tails.
    public static double[] sf(double shape, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(shape, scale, b -> {
            Exponents.negate(b);
            Exp.run(b, 1);
        }, x, out, scalar);
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double shape, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(shape, scale, b -> {
            Exponents.negate(b);
            Exponents.logComplement(b);
        }, x, out, scalar);
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double shape, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(shape, scale, b -> {
            Exponents.negate(b);
            Exponents.sum(b);
        }, x, out, scalar);
    }

    /// The x with P(X ≤ x) = p.
    public static double[] quantile(double shape, double scale, double[] p, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(p, out, b -> {
            LogPair.ofRest(b);
            inverse(b, shape, scale, scalar);
        });
    }

    /// The x with P(X > x) = q.
    public static double[] isf(double shape, double scale, double[] q, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(q, out, b -> {
            System.arraycopy(b.in, 0, b.y, 0, b.length);
            Arrays.fill(b.low, 0, b.length, 0);
            LogPair.run(b);
            inverse(b, shape, scale, scalar);
        });
    }

    /// y := l·(−(y + low))^(1/k).
    private static void inverse(Block b, double shape, double scale, DoubleUnaryOperator scalar) {
        LogPair.ofMinus(b);
        Standardize.over(b, shape);
        Exp.run(b, scale);
        Rare.run(b, LEAST_P, MOST_P, scalar);
    }
}
