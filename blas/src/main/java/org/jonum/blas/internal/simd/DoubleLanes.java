package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The vectors of double that all kernels use.
final class DoubleLanes {
    static final VectorSpecies<Double> S = VectorSpecies.of(double.class, Simd.shape());
    /// Lanes of a vector.
    static final int L = S.length();

    private DoubleLanes() {}

    /// The sum of the lanes, by halves: a fixed order, where `reduceLanes` leaves it open.
    static double sum(DoubleVector v) {
        return switch (L) {
            case 2 -> two(v, 0);
            case 4 -> four(v, 0);
            case 8 -> four(v, 0) + four(v, 4);
            default -> (four(v, 0) + four(v, 4)) + (four(v, 8) + four(v, 12));
        };
    }

    private static double four(DoubleVector v, int i) {
        return two(v, i) + two(v, i + 2);
    }

    private static double two(DoubleVector v, int i) {
        return v.lane(i) + v.lane(i + 1);
    }
}
