// Generated from DoubleLanes.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The vectors of float that all kernels use.
final class FloatLanes {
    static final VectorSpecies<Float> S = VectorSpecies.of(float.class, Simd.shape());
    /// Lanes of a vector.
    static final int L = S.length();
    /// Each lane from the one that many places on, around the end.
    private static final VectorShuffle<Float> BY2 = by(2), BY4 = by(4), BY8 = by(8);

    private FloatLanes() {}

    /// The sum of the lanes, by halves: a fixed order, where `reduceLanes` leaves it open.
    /// The last two are taken apart, since C2 on x86 does not compile `rearrange` of two lanes.
    static float sum(FloatVector v) {
        FloatVector s = v;
        if (L > 8) s = s.add(s.rearrange(BY8));
        if (L > 4) s = s.add(s.rearrange(BY4));
        if (L > 2) s = s.add(s.rearrange(BY2));
        return s.lane(0) + s.lane(1);
    }

    private static VectorShuffle<Float> by(int places) {
        return VectorShuffle.fromOp(S, i -> (i + places) % L);
    }
}
