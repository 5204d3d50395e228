package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The vectors of double that all kernels use.
final class DoubleLanes {
    static final VectorSpecies<Double> S = VectorSpecies.of(double.class, Simd.shape());
    /// Lanes of a vector.
    static final int L = S.length();
    /// L words of zeros, then L words of ones: a vector from index L − i on selects the lanes from i on. At 128 bits masks of the Vector
    /// API end up as objects.
    static final double[] STEP = step();
    /// Each lane from the other of its pair; pairs are lanes, or groups of two or four neighbours.
    static final VectorShuffle<Double> SWAP_BY1 = swap(1), SWAP_BY2 = swap(2), SWAP_BY4 = swap(4);
    /// The second of each such pair.
    static final VectorMask<Double> ODD_BY1 = odd(1), ODD_BY2 = odd(2), ODD_BY4 = odd(4);
    /// Each lane from the one that many places on, around the end.
    private static final VectorShuffle<Double> BY4 = by(4), BY8 = by(8);

    private DoubleLanes() {}

    /// Elements from index i on to the next that is likely to be aligned to a whole vector, 0 … L − 1.
    ///
    /// An array's data begin 16 bytes into the object. Java does not tell where an object lies, but large arrays,
    /// for which it matters, begin on a whole region or page of the heap (with G1, ZGC and Shenandoah).
    static int toAligned(int i) {
        return -(i + 16 / Double.BYTES) & L - 1;
    }

    /// The sum of the lanes, by halves: a fixed order, where `reduceLanes` leaves it open.
    /// The last four are taken apart: the compiler turns the index vector of a `rearrange` into the processor's
    /// form again at every call, which costs more than these lanes do, and does not compile one of two lanes.
    static double sum(DoubleVector v) {
        DoubleVector s = v;
        if (L > 8) s = s.add(s.rearrange(BY8));
        if (L > 4) s = s.add(s.rearrange(BY4));
        if (L > 2) return (s.lane(0) + s.lane(2)) + (s.lane(1) + s.lane(3));
        return s.lane(0) + s.lane(1);
    }

    private static double[] step() {
        double[] step = new double[2 * L];
        DoubleVector.zero(S).viewAsIntegralLanes().not().viewAsFloatingLanes().intoArray(step, L);
        return step;
    }

    private static VectorShuffle<Double> swap(int places) {
        return VectorShuffle.fromOp(S, i -> (i ^ places) % L);
    }

    private static VectorMask<Double> odd(int places) {
        boolean[] odd = new boolean[L];
        for (int i = 0; i < L; i++) odd[i] = (i & places) != 0;
        return VectorMask.fromArray(S, odd, 0);
    }

    private static VectorShuffle<Double> by(int places) {
        return VectorShuffle.fromOp(S, i -> (i + places) % L);
    }
}
