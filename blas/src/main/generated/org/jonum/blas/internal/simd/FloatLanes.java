// Generated from DoubleLanes.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The vectors of float that all kernels use.
final class FloatLanes {
    static final VectorSpecies<Float> S = VectorSpecies.of(float.class, Simd.shape());
    /// Lanes of a vector.
    static final int L = S.length();

    private FloatLanes() {}

    /// The sum of the lanes, by halves: a fixed order, where `reduceLanes` leaves it open.
    static float sum(FloatVector v) {
        return switch (L) {
            case 2 -> two(v, 0);
            case 4 -> four(v, 0);
            case 8 -> four(v, 0) + four(v, 4);
            default -> (four(v, 0) + four(v, 4)) + (four(v, 8) + four(v, 12));
        };
    }

    private static float four(FloatVector v, int i) {
        return two(v, i) + two(v, i + 2);
    }

    private static float two(FloatVector v, int i) {
        return v.lane(i) + v.lane(i + 1);
    }
}
