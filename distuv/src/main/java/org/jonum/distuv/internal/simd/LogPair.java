package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Logarithms as pairs of doubles, to some 63 bits: as those of [Log], but s = f/(2 + f), the first two terms of 2·artanh s and all sums with
/// what they lack.
final class LogPair {
    /// log 2 in two parts, the first of 32 bits.
    private static final double LOG_2 = 0x1.62e42feep-1, LOG_2_LOW = 0x1.a39ef35793c76p-33;
    private static final double MAGIC = 0x1p52, ROOT_2 = 1.4142135623730951;
    private static final long MAGIC_BITS = Double.doubleToRawLongBits(MAGIC), MANTISSA = (1L << 52) - 1,
            ONE = 1023L << 52;
    /// 2/3 in two parts, and what [Log] has.
    private static final double C0 = 0.6666666666666666, C0_LOW = 3.700743415417188e-17;
    private static final double C1 = 0.4000000000000091, C2 = 0.2857142857078221,
            C3 = 0.22222222396552982, C4 = 0.18181795124476754, C5 = 0.15386267672882226, C6 = 0.1326802614042874,
            C7 = 0.13094416666525344;

    private LogPair() {
    }

    /// y, low := log(1 − in), for numbers in between 0 and 1.
    static void ofRest(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i), u = x.neg().add(1);
            u.intoArray(b.y, i);
            u.neg().add(1).sub(x).div(u).intoArray(b.low, i);
        }
        run(b);
    }

    /// y, low := log(−(y + low)), for pairs below 0.
    static void ofMinus(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i);
            y.neg().intoArray(b.y, i);
            DoubleVector.fromArray(LANES, b.low, i).div(y).intoArray(b.low, i);
        }
        run(b);
    }

    /// y, low := log y + low, for normal numbers y > 0.
    static void run(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            LongVector bits = DoubleVector.fromArray(LANES, b.y, i).reinterpretAsLongs();
            DoubleVector k = bits.lanewise(VectorOperators.LSHR, 52).or(MAGIC_BITS).reinterpretAsDoubles()
                    .sub(MAGIC + 1023);
            DoubleVector m = bits.and(MANTISSA).or(ONE).reinterpretAsDoubles();
            VectorMask<Double> large = m.compare(VectorOperators.GT, ROOT_2);
            k = k.add(1, large);
            DoubleVector f = m.mul(0.5, large).sub(1), d = f.add(2), inverse = d.broadcast(1).div(d),
                    s = f.mul(inverse);
            DoubleVector sLow = s.neg().fma(d, f).sub(s.mul(f.sub(d.sub(2)))).mul(inverse);
            DoubleVector t = s.mul(s), tLow = s.fma(s, t.neg()).add(s.mul(sLow).mul(2));
            DoubleVector u = t.mul(s), uLow = t.fma(s, u.neg()).add(tLow.mul(s)).add(t.mul(sLow));
            DoubleVector v = u.mul(C0), vLow = u.fma(d.broadcast(C0), v.neg()).add(uLow.mul(C0)).add(u.mul(C0_LOW));
            DoubleVector q = t.mul(t);
            DoubleVector odd = q.fma(q.fma(q.fma(d.broadcast(C7), d.broadcast(C5)), d.broadcast(C3)), d.broadcast(C1));
            DoubleVector even = q.fma(q.fma(d.broadcast(C6), d.broadcast(C4)), d.broadcast(C2));
            DoubleVector rest = t.fma(even, odd).mul(u.mul(t));
            DoubleVector a = k.mul(LOG_2), two = s.add(s), first = a.add(two), second = first.add(v);
            DoubleVector low = DoubleVector.fromArray(LANES, b.low, i).add(k.mul(LOG_2_LOW)).add(rest)
                    .add(sLow.add(sLow)).add(vLow).add(two.sub(first.sub(a))).add(v.sub(second.sub(first)));
            DoubleVector hi = second.add(low);
            hi.intoArray(b.y, i);
            second.sub(hi).add(low).intoArray(b.low, i);
        }
    }
}
