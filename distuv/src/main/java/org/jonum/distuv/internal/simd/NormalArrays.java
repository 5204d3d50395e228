package org.jonum.distuv.internal.simd;

import java.util.function.DoubleUnaryOperator;

/// Array twins of the normal law.
public final class NormalArrays {
    private static final double ONE_OVER_ROOT_2PI = 0.3989422804014327;
    /// Beyond so many standard deviations tails are about to underflow.
    private static final double FAR = 37;

    private NormalArrays() {
    }

    /// Densities.
    public static double[] pdf(double mean, double sd, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.gauss(b, mean, sd);
            Exp.run(b, ONE_OVER_ROOT_2PI / sd);
        });
    }

    /// Their logarithms; c + cLow is log(sd·√(2π)).
    public static double[] logPdf(double mean, double sd, double c, double cLow, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, mean, sd);
            Standardize.halfSquare(b);
            Tails.minusConstant(b, c, cLow);
        });
    }

    /// Lower tails.
    public static double[] cdf(double mean, double sd, double[] x, double[] out) {
        return tail(mean, sd, -1, x, out);
    }

    /// Upper tails.
    public static double[] sf(double mean, double sd, double[] x, double[] out) {
        return tail(mean, sd, 1, x, out);
    }

    private static double[] tail(double mean, double sd, double sign, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.gauss(b, mean, sd);
            Exp.run(b, 1);
            NormalTail.run(b, sign);
        });
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double mean, double sd, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return logTail(mean, sd, -1, x, out, scalar);
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double mean, double sd, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return logTail(mean, sd, 1, x, out, scalar);
    }

    private static double[] logTail(double mean, double sd, double sign, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        double from = mean - FAR * sd, to = mean + FAR * sd;
        return Block.forEach(x, out, b -> {
            Standardize.run(b, mean, sd);
            NormalTail.log(b, sign);
            Rare.run(b, from, to, scalar);
        });
    }

    /// The x with P(X ≤ x) = p, for a negative sd that with P(X > x) = p.
    public static double[] quantile(double mean, double sd, double[] p, double[] out) {
        return Block.forEach(p, out, b -> {
            NormalInverse.run(b);
            Tails.affine(b, mean, sd);
        });
    }
}
