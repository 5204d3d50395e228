package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Standard normal and exponential numbers from one word each, as a rule.
///
/// The area under the density is covered by 256 layers of the same area, rectangles but for the lowest, which has the
/// tail. Of a word, 8 bits choose the layer and 56 the place in it; in 98.8 % of all cases that place is under the
/// curve for sure. Beyond the lowest rectangle, tails are sampled exactly, to any depth.
///
/// Sources: Marsaglia & Tsang, The ziggurat method for generating random variables (2000); for independent bits Doornik, An
/// improved ziggurat method (2005); for the normal tail Marsaglia, Generating a variable from the tail of the normal distribution
/// (1964).
final class Ziggurat {
    private static final int LAYERS = ZigguratTable.LAYERS;
    private static final double[] NORMAL_X = ZigguratTable.NORMAL, NORMAL_Y = new double[LAYERS + 1],
            NORMAL_W = widths(NORMAL_X, 0x1p-55), EXP_X = ZigguratTable.EXPONENTIAL, EXP_Y = new double[LAYERS + 1],
            EXP_W = widths(EXP_X, 0x1p-56);
    private static final long[] NORMAL_K = inner(NORMAL_X, 0x1p55), EXP_K = inner(EXP_X, 0x1p56);

    static {
        for (int i = 0; i <= LAYERS; i++) {
            NORMAL_Y[i] = StrictMath.exp(-0.5 * NORMAL_X[i] * NORMAL_X[i]);
            EXP_Y[i] = StrictMath.exp(-EXP_X[i]);
        }
    }

    private Ziggurat() {
    }

    /// Of one step of a layer's places.
    private static double[] widths(double[] x, double step) {
        double[] w = new double[LAYERS];
        for (int i = 0; i < LAYERS; i++) w[i] = x[i] * step;
        return w;
    }

    /// Places of each layer that are inside the next one, and so under the curve.
    private static long[] inner(double[] x, double places) {
        long[] k = new long[LAYERS];
        for (int i = 0; i < LAYERS; i++) k[i] = (long) (x[i + 1] / x[i] * places);
        return k;
    }

    /// A number of the standard normal law.
    static double normal(RandomGenerator random) {
        long bits = random.nextLong(), u = bits >> 8;
        int i = (int) bits & LAYERS - 1;
        if (Math.abs(u) < NORMAL_K[i]) return u * NORMAL_W[i];
        return normalEdge(random, i, u);
    }

    private static double normalEdge(RandomGenerator random, int i, long u) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double x = u * NORMAL_W[i];
            if (i == 0) return u < 0 ? -normalTail(random) : normalTail(random);
            double y = NORMAL_Y[i] + Uniforms.halfOpen(random) * (NORMAL_Y[i + 1] - NORMAL_Y[i]);
            if (y < StrictMath.exp(-0.5 * x * x)) return x;
            long bits = random.nextLong();
            u = bits >> 8;
            i = (int) bits & LAYERS - 1;
            if (Math.abs(u) < NORMAL_K[i]) return u * NORMAL_W[i];
        }
        return 0;
    }

    /// A number of that law given that it is beyond the lowest rectangle.
    static double normalTail(RandomGenerator random) {
        double r = NORMAL_X[1];
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double x = exponential(random) / r, y = exponential(random);
            if (2 * y >= x * x) return r + x;
        }
        return r;
    }

    /// A number of the exponential law with mean 1; above 0.
    static double exponential(RandomGenerator random) {
        long bits = random.nextLong(), u = bits >>> 8;
        int i = (int) bits & LAYERS - 1;
        if (u < EXP_K[i]) return (u + 0.5) * EXP_W[i];
        return exponentialEdge(random, i, u);
    }

    private static double exponentialEdge(RandomGenerator random, int i, long u) {
        double start = 0; // where the tail begins that the number is known to be in
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double x = (u + 0.5) * EXP_W[i];
            if (i == 0) { // the tail looks like the whole
                start += EXP_X[1];
            } else {
                double y = EXP_Y[i] + Uniforms.halfOpen(random) * (EXP_Y[i + 1] - EXP_Y[i]);
                if (y < StrictMath.exp(-x)) return start + x;
            }
            long bits = random.nextLong();
            u = bits >>> 8;
            i = (int) bits & LAYERS - 1;
            if (u < EXP_K[i]) return start + (u + 0.5) * EXP_W[i];
        }
        return start + 1;
    }
}
