package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The vectors of double that all kernels use.
final class DoubleLanes {
    static final VectorSpecies<Double> S = VectorSpecies.of(double.class, Simd.shape());
    /// Lanes of a vector.
    static final int L = S.length();
    /// Each lane from the one that many places on, around the end.
    private static final VectorShuffle<Double> BY1 = by(1), BY2 = by(2), BY4 = by(4), BY8 = by(8);

    private DoubleLanes() {}

    /// The sum of the lanes, by halves: a fixed order, where `reduceLanes` leaves it open.
    static double sum(DoubleVector v) {
        DoubleVector s = v;
        if (L > 8) s = s.add(s.rearrange(BY8));
        if (L > 4) s = s.add(s.rearrange(BY4));
        if (L > 2) s = s.add(s.rearrange(BY2));
        return s.add(s.rearrange(BY1)).lane(0);
    }

    private static VectorShuffle<Double> by(int places) {
        return VectorShuffle.fromOp(S, i -> (i + places) % L);
    }
}
