package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/// Exponentials: x = k·log 2 + r, e^x = 2ᵏ·(1 + f), f = r + r²/2 + … to r¹³.
final class Exp {
    private static final double LOG2_E = 1.4426950408889634;
    /// log 2 in two parts, the first of 32 bits, so that its products with k are exact.
    private static final double LOG_2 = 0x1.62e42feep-1, LOG_2_LOW = 0x1.a39ef35793c76p-33;
    /// Added to a small number, it leaves an integer in the last bits.
    private static final double ROUND = 0x1.8p52;
    private static final double LIMIT = 1400;
    private static final long BIAS = 1023L << 52;

    private Exp() {
    }

    /// y, z := f, k for the exponents y + low.
    static void reduce(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), v = y.max(-LIMIT).min(LIMIT);
            DoubleVector low = DoubleVector.fromArray(LANES, b.low, i).blend(0, y.abs().lt(LIMIT).not());
            DoubleVector k = v.mul(LOG2_E).add(ROUND).sub(ROUND);
            DoubleVector a = v.sub(k.mul(LOG_2)), c = low.sub(k.mul(LOG_2_LOW));
            DoubleVector r = a.add(c), error = a.sub(r).add(c), s = r.mul(r);
            DoubleVector even = s.mul(1 / 479001600.0).add(1 / 3628800.0).mul(s).add(1 / 40320.0).mul(s).add(1 / 720.0)
                    .mul(s).add(1 / 24.0).mul(s).add(0.5);
            DoubleVector odd = s.mul(1 / 6227020800.0).add(1 / 39916800.0).mul(s).add(1 / 362880.0).mul(s)
                    .add(1 / 5040.0).mul(s).add(1 / 120.0).mul(s).add(1 / 6.0);
            r.add(s.mul(odd.mul(r).add(even)).add(error)).intoArray(b.y, i);
            k.intoArray(b.z, i);
        }
    }

    /// y := factor·2ᵏ·(1 + f).
    static void value(Block b, double factor) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector k = DoubleVector.fromArray(LANES, b.z, i), half = k.mul(0.5).add(ROUND);
            LongVector first = half.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(BIAS);
            LongVector second = k.sub(half.sub(ROUND)).add(ROUND).reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, 52).add(BIAS);
            DoubleVector.fromArray(LANES, b.y, i).add(1).mul(factor).mul(first.reinterpretAsDoubles())
                    .mul(second.reinterpretAsDoubles()).intoArray(b.y, i);
        }
    }

    /// y := 1 − 2ᵏ·(1 + f) for exponents that are at most 0.
    static void complement(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector f = DoubleVector.fromArray(LANES, b.y, i), k = DoubleVector.fromArray(LANES, b.z, i).max(-100);
            LongVector power = k.add(ROUND).reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(BIAS);
            DoubleVector far = f.add(1).mul(power.reinterpretAsDoubles()).neg().add(1);
            far.blend(f.neg(), k.compare(VectorOperators.EQ, 0)).intoArray(b.y, i);
        }
    }
}
