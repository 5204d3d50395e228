package org.jonum.testkit;

import java.util.random.RandomGenerator;

/// Arrays of standard normal numbers.
final class Normals {
    private Normals() {}

    static void fill(double[] x, RandomGenerator random) {
        for (int i = 0; i < x.length; i++) x[i] = random.nextGaussian();
    }

    static void fill(float[] x, RandomGenerator random) {
        for (int i = 0; i < x.length; i++) x[i] = (float) random.nextGaussian();
    }
}
