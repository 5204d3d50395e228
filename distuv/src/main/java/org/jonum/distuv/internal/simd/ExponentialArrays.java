package org.jonum.distuv.internal.simd;

import java.util.function.DoubleUnaryOperator;

/// Array twins of the exponential law.
public final class ExponentialArrays {
    /// Between these multiples of the scale tails are within the range.
    private static final double LEAST = 1e-100, MOST = 740;

    private ExponentialArrays() {
    }

    /// Densities.
    public static double[] pdf(double scale, double[] x, double[] out) {
        return upper(scale, 1 / scale, 0, x, out);
    }

    /// Upper tails.
    public static double[] sf(double scale, double[] x, double[] out) {
        return upper(scale, 1, 1, x, out);
    }

    private static double[] upper(double scale, double factor, double left, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, 0, scale);
            Standardize.negate(b, Exp.LIMIT);
            Exp.run(b, factor);
            Tails.below(b, left);
        });
    }

    /// Lower tails.
    public static double[] cdf(double scale, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, 0, scale);
            Standardize.negate(b, Exp.LIMIT);
            Exp.complement(b);
            Tails.below(b, 0);
        });
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, 0, scale);
            Standardize.negate(b, Exp.LIMIT);
            Exponents.logComplement(b);
            Rare.run(b, LEAST * scale, MOST * scale, scalar);
        });
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double scale, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, 0, scale);
            Standardize.negate(b, Double.POSITIVE_INFINITY);
            Exponents.sum(b);
            Tails.below(b, 0);
        });
    }

    /// Logarithms of densities; c + cLow is log scale.
    public static double[] logPdf(double scale, double c, double cLow, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, 0, scale);
            Standardize.negate(b, Double.POSITIVE_INFINITY);
            Tails.minusConstant(b, c, cLow);
            Tails.below(b, Double.NEGATIVE_INFINITY);
        });
    }

    /// The x with P(X ≤ x) = p.
    public static double[] quantile(double scale, double[] p, double[] out) {
        return Block.forEach(p, out, b -> {
            Log.ofRest(b);
            Tails.onlyProbabilities(b);
            Tails.affine(b, 0, -scale);
        });
    }

    /// The x with P(X > x) = q.
    public static double[] isf(double scale, double[] q, double[] out) {
        return Block.forEach(q, out, b -> {
            System.arraycopy(b.in, 0, b.y, 0, b.length);
            Log.run(b);
            Tails.onlyProbabilities(b);
            Tails.affine(b, 0, -scale);
        });
    }
}
