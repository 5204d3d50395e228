package org.jonum.bench.measure;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Passes over arrays that no cache holds: how fast memory can be read and updated.
final class Streams {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

    private Streams() {}

    /// The sum of all but a few numbers, read from both halves at once, which keeps more of memory busy than one stream.
    static double sum(double[] x) {
        int w = SPECIES.length(), half = x.length / 2;
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        for (int i = 0; i <= half - 2 * w; i += 2 * w) {
            s0 = s0.add(DoubleVector.fromArray(SPECIES, x, i));
            s1 = s1.add(DoubleVector.fromArray(SPECIES, x, i + w));
            s2 = s2.add(DoubleVector.fromArray(SPECIES, x, half + i));
            s3 = s3.add(DoubleVector.fromArray(SPECIES, x, half + i + w));
        }
        return s0.add(s1).add(s2.add(s3)).lane(0);
    }

    /// Change the sign of all but a few numbers.
    static void negate(double[] x) {
        int w = SPECIES.length();
        for (int i = 0; i <= x.length - 2 * w; i += 2 * w) {
            DoubleVector.fromArray(SPECIES, x, i).neg().intoArray(x, i);
            DoubleVector.fromArray(SPECIES, x, i + w).neg().intoArray(x, i + w);
        }
    }
}
