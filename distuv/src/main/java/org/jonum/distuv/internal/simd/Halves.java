package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// Inverses of laws that are symmetric about 0, from the half where the probability is small.
final class Halves {
    private Halves() {
    }

    /// y := 2·min(in, 1 − in).
    static void fold(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector p = DoubleVector.fromArray(LANES, b.in, i);
            p.min(p.neg().add(1)).mul(2).intoArray(b.y, i);
        }
    }

    /// y := −y where in > ½.
    static void unfold(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i);
            y.lanewise(VectorOperators.NEG, DoubleVector.fromArray(LANES, b.in, i).compare(VectorOperators.GT, 0.5))
                    .intoArray(b.y, i);
        }
    }
}
