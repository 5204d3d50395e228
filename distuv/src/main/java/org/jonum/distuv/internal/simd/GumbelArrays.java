package org.jonum.distuv.internal.simd;

import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/// Array twins of the law of Gumbel: t = e^(−z) as a pair, then e^(−t).
public final class GumbelArrays {
    /// Between these t is at most 700, and not about to underflow.
    private static final double FIRST = -6.5, LAST = 650;
    private static final double LEAST = 1e-300, MOST = 1 - 0x1p-53;

    private GumbelArrays() {
    }

    private static double[] run(double location, double scale, Consumer<Block> end, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        double from = location + FIRST * scale, to = location + LAST * scale;
        return Block.forEach(x, out, b -> {
            Standardize.run(b, location, scale);
            Standardize.negate(b, LAST);
            Exponents.keep(b);
            ExpPair.run(b);
            end.accept(b);
            Rare.run(b, from, to, scalar);
        });
    }

    /// Densities.
    public static double[] pdf(double location, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            Exponents.subtractFromKept(b, 1);
            Exp.run(b, 1 / scale);
        }, x, out, scalar);
    }

    /// Their logarithms; c + cLow is log scale.
    public static double[] logPdf(double location, double scale, double c, double cLow, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            Exponents.subtractFromKept(b, 1);
            Tails.minusConstant(b, c, cLow);
        }, x, out, scalar);
    }

    /// Lower tails.
    public static double[] cdf(double location, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            Exponents.negate(b);
            Exp.run(b, 1);
        }, x, out, scalar);
    }

    /// Upper tails.
    public static double[] sf(double location, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            Exponents.negate(b);
            Exp.complement(b);
        }, x, out, scalar);
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double location, double scale, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            Exponents.negate(b);
            Exponents.sum(b);
        }, x, out, scalar);
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double location, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            Exponents.negate(b);
            Exponents.logComplement(b);
        }, x, out, scalar);
    }

    /// The x with P(X ≤ x) = p.
    public static double[] quantile(double location, double scale, double[] p, double[] out,
            DoubleUnaryOperator scalar) {
        return Block.forEach(p, out, b -> {
            System.arraycopy(b.in, 0, b.y, 0, b.length);
            Log.run(b);
            inverse(b, location, scale, scalar);
        });
    }

    /// The x with P(X > x) = q.
    public static double[] isf(double location, double scale, double[] q, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(q, out, b -> {
            Log.ofRest(b);
            inverse(b, location, scale, scalar);
        });
    }

    /// y := location − scale·log(−y).
    private static void inverse(Block b, double location, double scale, DoubleUnaryOperator scalar) {
        Exponents.negate(b);
        Log.run(b);
        Tails.affine(b, location, -scale);
        Rare.run(b, LEAST, MOST, scalar);
    }
}
