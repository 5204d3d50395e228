package org.jonum.bench.measure;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// A vector sum over an array that no cache holds: how fast memory can be read.
final class ReadingSpeed {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

    private ReadingSpeed() {}

    static double sum(double[] x) {
        int w = SPECIES.length(), i = 0;
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        for (; i <= x.length - 4 * w; i += 4 * w) {
            s0 = s0.add(DoubleVector.fromArray(SPECIES, x, i));
            s1 = s1.add(DoubleVector.fromArray(SPECIES, x, i + w));
            s2 = s2.add(DoubleVector.fromArray(SPECIES, x, i + 2 * w));
            s3 = s3.add(DoubleVector.fromArray(SPECIES, x, i + 3 * w));
        }
        return s0.add(s1).add(s2.add(s3)).lane(0);
    }
}
