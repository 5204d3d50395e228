package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/// Exponentials as pairs of doubles, to some 60 bits, for laws with an exponential in the exponent: as those of [Exp], but r and r²/2 with what
/// they lack.
final class ExpPair {
    private static final double LOG2_E = 1.4426950408889634;
    /// log 2 in two parts.
    private static final double LOG_2 = 0x1.62e42fefa39efp-1, LOG_2_LOW = 0x1.abc9e3b39803fp-56;
    private static final double ROUND = 0x1.8p52;
    private static final long BIAS = 1023L << 52;
    /// As in [Exp], but 1/6 alone.
    private static final double C1 = 0.16666666666666666, C2 = 0.04166666666666667, C3 = 0.008333333333326136,
            C4 = 0.0013888888888883748, C5 = 0.00019841269874820627, C6 = 2.4801587325547743e-05,
            C7 = 2.7557255400206422e-06, C8 = 2.75572736431103e-07, C9 = 2.5105217004720745e-08,
            C10 = 2.0914686968086876e-09;

    private ExpPair() {
    }

    /// y, low := e^(y + low), for exponents of a size up to 700.
    static void run(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), k = y.mul(LOG2_E).add(ROUND).sub(ROUND);
            DoubleVector a = k.fma(y.broadcast(-LOG_2), y);
            DoubleVector c = k.fma(y.broadcast(-LOG_2_LOW), DoubleVector.fromArray(LANES, b.low, i));
            DoubleVector r = a.add(c), error = a.sub(r).add(c), s = r.mul(r), half = s.mul(0.5);
            DoubleVector odd = s.fma(s.fma(s.fma(s.fma(y.broadcast(C9), y.broadcast(C7)), y.broadcast(C5)),
                    y.broadcast(C3)), y.broadcast(C1));
            DoubleVector even = s.fma(s.fma(s.fma(s.fma(y.broadcast(C10), y.broadcast(C8)), y.broadcast(C6)),
                    y.broadcast(C4)), y.broadcast(C2));
            DoubleVector rest = even.fma(r, odd).mul(s.mul(r)).add(r.fma(r, s.neg()).mul(0.5)).add(r.fma(error, error));
            DoubleVector first = r.add(1), second = first.add(half);
            DoubleVector low = rest.add(r.sub(first.sub(1))).add(half.sub(second.sub(first))), hi = second.add(low);
            LongVector power = k.add(ROUND).reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(BIAS);
            DoubleVector scale = power.reinterpretAsDoubles();
            hi.mul(scale).intoArray(b.y, i);
            second.sub(hi).add(low).mul(scale).intoArray(b.low, i);
        }
    }
}
