package org.jonum.distuv.internal.simd;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// A piece of an array, and room for what is made of it; the last vector is filled up with ones.
final class Block {
    static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int LENGTH = 256;

    /// One that is not in use, since clearing a new one takes as long as a law.
    private static final AtomicReference<@Nullable Block> SPARE = new AtomicReference<>();

    /// The arguments, and standardized …
    final double[] in = new double[LENGTH], x = new double[LENGTH];
    /// … what they lack …
    final double[] low = new double[LENGTH];
    /// … and what is made of them: at the end y has the results.
    final double[] y = new double[LENGTH], z = new double[LENGTH];
    /// Room for pairs that are needed later.
    final double[] w = new double[LENGTH], v = new double[LENGTH];
    /// Places of some of them.
    final int[] places = new int[LENGTH];
    /// How many of them count, a multiple of the vector's length.
    int length;

    private Block() {
    }

    /// Work through an array; `out` may be `in`.
    static double[] forEach(double[] in, double[] out, Consumer<Block> stages) {
        Block last = SPARE.getAndSet(null), b = last == null ? new Block() : last;
        for (int i = 0; i < in.length; i += LENGTH) {
            int n = Math.min(LENGTH, in.length - i);
            b.length = (n + LANES.length() - 1) / LANES.length() * LANES.length();
            System.arraycopy(in, i, b.in, 0, n);
            Arrays.fill(b.in, n, b.length, 1);
            stages.accept(b);
            System.arraycopy(b.y, 0, out, i, n);
        }
        SPARE.set(b);
        return out;
    }

}
