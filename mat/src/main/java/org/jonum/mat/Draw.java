package org.jonum.mat;

import java.util.random.RandomGenerator;

/// Random numbers made of `nextLong()` alone, so that a seed gives the same ones with every version of Java and on
/// every processor.
final class Draw {
    private Draw() {}

    /// Uniform on [0, 1), a multiple of 2⁻⁵³.
    static double nextDouble(RandomGenerator rng) {
        return (rng.nextLong() >>> 11) * 0x1p-53;
    }

    /// Uniform on [0, 1), a multiple of 2⁻²⁴.
    static float nextFloat(RandomGenerator rng) {
        return (rng.nextLong() >>> 40) * 0x1p-24f;
    }

    /// Independent standard normal numbers, two from every two `nextLong()` (Box & Muller 1958). None is larger than
    /// √(106·ln 2) = 8.57, which one in 10¹⁷ would be.
    static void normals(RandomGenerator rng, double[] x) {
        for (int i = 0; i < x.length; i += 2) {
            double radius = StrictMath.sqrt(-2 * StrictMath.log(((rng.nextLong() >>> 11) + 1) * 0x1p-53));
            double angle = 2 * StrictMath.PI * nextDouble(rng);
            x[i] = radius * StrictMath.cos(angle);
            if (i + 1 < x.length) x[i + 1] = radius * StrictMath.sin(angle);
        }
    }
}
