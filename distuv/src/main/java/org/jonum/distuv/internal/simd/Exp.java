package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/// Exponentials: x = k·log 2 + r, e^x = 2ᵏ·(1 + f), f = r + r²·(½ + …), by the interpolant of degree 10 at Chebyshev points, which is
/// within 4e-19.
final class Exp {
    private static final double LOG2_E = 1.4426950408889634;
    /// log 2 in two parts.
    private static final double LOG_2 = 0x1.62e42fefa39efp-1, LOG_2_LOW = 0x1.abc9e3b39803fp-56;
    /// Added to a small number, it leaves an integer in the last bits.
    private static final double ROUND = 0x1.8p52;
    /// The largest exponent here; beyond, all laws have underflown.
    static final double LIMIT = 1400;
    /// Up to here powers of 2 are normal numbers.
    private static final double PLAIN = 700;
    private static final long BIAS = 1023L << 52;
    private static final double C0 = 0.5, C1 = 0.1666666666666667, C2 = 0.04166666666666667, C3 = 0.008333333333326136,
            C4 = 0.0013888888888883748, C5 = 0.00019841269874820627, C6 = 2.4801587325547743e-05,
            C7 = 2.7557255400206422e-06, C8 = 2.75572736431103e-07, C9 = 2.5105217004720745e-08,
            C10 = 2.0914686968086876e-09;

    private Exp() {
    }

    /// y := factor·e^(y + low), for exponents of a size up to LIMIT.
    static void run(Block b, double factor) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), k = y.mul(LOG2_E).add(ROUND).sub(ROUND);
            DoubleVector f = excess(y, DoubleVector.fromArray(LANES, b.low, i), k);
            if (!y.abs().compare(VectorOperators.GT, PLAIN).anyTrue()) {
                LongVector power = k.add(ROUND).reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(BIAS);
                f.mul(factor).add(factor).mul(power.reinterpretAsDoubles()).intoArray(b.y, i);
                continue;
            }
            DoubleVector half = k.mul(0.5).add(ROUND);
            LongVector first = half.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(BIAS);
            LongVector second = k.sub(half.sub(ROUND)).add(ROUND).reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, 52).add(BIAS);
            f.add(1).mul(factor).mul(first.reinterpretAsDoubles()).mul(second.reinterpretAsDoubles())
                    .intoArray(b.y, i);
        }
    }

    /// y := 1 − e^(y + low), for exponents from −LIMIT to 0.
    static void complement(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), k = y.mul(LOG2_E).add(ROUND).sub(ROUND);
            DoubleVector f = excess(y, DoubleVector.fromArray(LANES, b.low, i), k);
            LongVector power = k.max(-100).add(ROUND).reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(BIAS);
            DoubleVector far = f.add(1).mul(power.reinterpretAsDoubles()).neg().add(1);
            far.blend(f.neg(), k.compare(VectorOperators.EQ, 0)).intoArray(b.y, i);
        }
    }

    /// f for the exponent y + low and its k.
    private static DoubleVector excess(DoubleVector y, DoubleVector low, DoubleVector k) {
        DoubleVector a = k.fma(DoubleVector.broadcast(LANES, -LOG_2), y);
        DoubleVector c = k.fma(DoubleVector.broadcast(LANES, -LOG_2_LOW), low);
        DoubleVector r = a.add(c), error = a.sub(r).add(c), s = r.mul(r);
        DoubleVector even = s.fma(s.fma(s.fma(s.fma(s.fma(DoubleVector.broadcast(LANES, C10),
                DoubleVector.broadcast(LANES, C8)), DoubleVector.broadcast(LANES, C6)),
                DoubleVector.broadcast(LANES, C4)), DoubleVector.broadcast(LANES, C2)),
                DoubleVector.broadcast(LANES, C0));
        DoubleVector odd = s.fma(s.fma(s.fma(s.fma(DoubleVector.broadcast(LANES, C9),
                DoubleVector.broadcast(LANES, C7)), DoubleVector.broadcast(LANES, C5)),
                DoubleVector.broadcast(LANES, C3)), DoubleVector.broadcast(LANES, C1));
        return r.add(s.fma(odd.fma(r, even), error));
    }
}
