package org.jonum.distuv.internal.simd;

/// Array twins of the law of Laplace.
public final class LaplaceArrays {
    private static final double LOG_2 = 0.6931471805599453;

    private LaplaceArrays() {
    }

    /// Densities.
    public static double[] pdf(double location, double scale, double[] x, double[] out) {
        return Block.forEach(x, out, b -> falling(b, location, scale, 0.5 / scale));
    }

    /// Their logarithms; c + cLow is log(2·scale).
    public static double[] logPdf(double location, double scale, double c, double cLow, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, location, scale);
            Standardize.minusSize(b, Double.POSITIVE_INFINITY);
            Tails.minusConstant(b, c, cLow);
        });
    }

    /// Lower tails.
    public static double[] cdf(double location, double scale, double[] x, double[] out) {
        return tail(location, scale, -1, x, out);
    }

    /// Upper tails.
    public static double[] sf(double location, double scale, double[] x, double[] out) {
        return tail(location, scale, 1, x, out);
    }

    private static double[] tail(double location, double scale, double sign, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            falling(b, location, scale, 0.5);
            Tails.choose(b, sign);
        });
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double location, double scale, double[] x, double[] out) {
        return logTail(location, scale, 1, x, out);
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double location, double scale, double[] x, double[] out) {
        return logTail(location, scale, -1, x, out);
    }

    /// log(1 − e/2), or −|z| − log 2 on the other side, for e = e^(−|z|).
    private static double[] logTail(double location, double scale, double sign, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            falling(b, location, scale, -0.5);
            System.arraycopy(b.low, 0, b.w, 0, b.length);
            Log.onePlus(b);
            Tails.minusSizeBelow(b, sign, 1, 0, LOG_2);
        });
    }

    /// y := factor·e^(−|z|).
    private static void falling(Block b, double location, double scale, double factor) {
        Standardize.run(b, location, scale);
        Standardize.minusSize(b, Exp.LIMIT);
        Exp.run(b, factor);
    }

    /// The x with P(X ≤ x) = p, for a negative scale that with P(X > x) = p.
    public static double[] quantile(double location, double scale, double[] p, double[] out) {
        return Block.forEach(p, out, b -> {
            Halves.fold(b);
            Log.run(b);
            Halves.unfold(b);
            Tails.affine(b, location, scale);
        });
    }
}
