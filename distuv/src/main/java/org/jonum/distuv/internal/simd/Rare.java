package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// What vectors leave to the scalar method: arguments out of the range for which the stages of a law are made, NaN among them.
final class Rare {
    private Rare() {
    }

    /// y := scalar(in) where not lower ≤ in ≤ upper.
    static void run(Block b, double lower, double upper, DoubleUnaryOperator scalar) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i);
            VectorMask<Double> inside =
                    x.compare(VectorOperators.GE, lower).and(x.compare(VectorOperators.LE, upper));
            if (!inside.allTrue()) each(b, i, lower, upper, scalar);
        }
    }

    private static void each(Block b, int from, double lower, double upper, DoubleUnaryOperator scalar) {
        for (int i = from; i < from + LANES.length(); i++)
            if (!(b.in[i] >= lower && b.in[i] <= upper)) b.y[i] = scalar.applyAsDouble(b.in[i]);
    }
}
