package org.jonum.stat.internal.simd;

import static jdk.incubator.vector.VectorOperators.ADD;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Sums of powers of deviations, of two pieces of an array at once: two streams keep more of memory busy than one.
public final class VectorPowers {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

    /// Numbers whose sums are added to those of the parts before, so that rounding errors grow more slowly.
    public static final int PART = 256;

    private VectorPowers() {
    }

    /// Σ d, Σ d², Σ d³, Σ d⁴ of d = x − c for n numbers from a, and behind them those for n numbers from b, by parts of [#PART].
    ///
    /// @param n   how many, a multiple of [#PART]
    /// @param ca  the centre of the first piece
    /// @param cb  the centre of the second piece
    /// @param out eight sums
    public static void sums(double[] x, int a, int b, int n, double ca, double cb, double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < n; i += PART) add(x, a + i, b + i, ca, cb, out);
    }

    private static void add(double[] x, int a, int b, double ca, double cb, double[] out) {
        DoubleVector a1 = DoubleVector.zero(LANES), a2 = a1, a3 = a1, a4 = a1, b1 = a1, b2 = a1, b3 = a1, b4 = a1;
        for (int i = 0; i < PART; i += LANES.length()) {
            DoubleVector d = DoubleVector.fromArray(LANES, x, a + i).sub(ca), q = d.mul(d);
            DoubleVector e = DoubleVector.fromArray(LANES, x, b + i).sub(cb), r = e.mul(e);
            a1 = a1.add(d);
            b1 = b1.add(e);
            a2 = a2.add(q);
            b2 = b2.add(r);
            a3 = a3.add(q.mul(d));
            b3 = b3.add(r.mul(e));
            a4 = a4.add(q.mul(q));
            b4 = b4.add(r.mul(r));
        }
        out[0] += a1.reduceLanes(ADD);
        out[1] += a2.reduceLanes(ADD);
        out[2] += a3.reduceLanes(ADD);
        out[3] += a4.reduceLanes(ADD);
        out[4] += b1.reduceLanes(ADD);
        out[5] += b2.reduceLanes(ADD);
        out[6] += b3.reduceLanes(ADD);
        out[7] += b4.reduceLanes(ADD);
    }
}
