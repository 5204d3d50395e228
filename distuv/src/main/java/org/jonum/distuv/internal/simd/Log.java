package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Logarithms: x = 2ᵏ·(1 + f), √½ < 1 + f < √2, and log(1 + f) = f − f²/2 + s·(f²/2 + R) with s = f/(2 + f),
/// R = 2·(s²/3 + s⁴/5 + …) (the form of Ng's logarithm in FDLIBM, 1993).
final class Log {
    /// log 2 in two parts, the first of 32 bits.
    private static final double LOG_2 = 0x1.62e42feep-1, LOG_2_LOW = 0x1.a39ef35793c76p-33;
    private static final double MAGIC = 0x1p52, ROOT_2 = 1.4142135623730951;
    private static final long MAGIC_BITS = Double.doubleToRawLongBits(MAGIC), MANTISSA = (1L << 52) - 1,
            ONE = 1023L << 52;

    private Log() {
    }

    /// y := log y; −∞ at 0, NaN below.
    static void run(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.y, i);
            VectorMask<Double> tiny = x.lt(Double.MIN_NORMAL);
            LongVector bits = x.mul(0x1p54, tiny).reinterpretAsLongs();
            DoubleVector k =
                    bits.lanewise(VectorOperators.LSHR, 52).or(MAGIC_BITS).reinterpretAsDoubles().sub(MAGIC + 1023)
                            .sub(54, tiny);
            DoubleVector m = bits.and(MANTISSA).or(ONE).reinterpretAsDoubles();
            VectorMask<Double> large = m.compare(VectorOperators.GT, ROOT_2);
            DoubleVector f = m.mul(0.5, large).sub(1), half = f.mul(f).mul(0.5), s = f.div(f.add(2)), t = s.mul(s);
            k = k.add(1, large);
            DoubleVector r =
                    t.mul(2 / 25.0).add(2 / 23.0).mul(t).add(2 / 21.0).mul(t).add(2 / 19.0).mul(t).add(2 / 17.0)
                            .mul(t).add(2 / 15.0).mul(t).add(2 / 13.0).mul(t).add(2 / 11.0).mul(t).add(2 / 9.0).mul(t)
                            .add(2 / 7.0).mul(t).add(2 / 5.0).mul(t).add(2 / 3.0).mul(t);
            DoubleVector log = k.mul(LOG_2).sub(half.sub(s.mul(half.add(r)).add(k.mul(LOG_2_LOW))).sub(f));
            log = log.blend(Double.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0));
            log = log.blend(x, x.compare(VectorOperators.LT, Double.POSITIVE_INFINITY).not());
            log.blend(Double.NaN, x.lt(0)).intoArray(b.y, i);
        }
    }

    /// y := log(1 − x).
    static void ofRest(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), u = x.neg().add(1);
            u.intoArray(b.y, i);
            DoubleVector lost = u.neg().add(1).sub(x).div(u);
            lost.blend(0, u.compare(VectorOperators.GT, 0).not()).intoArray(b.z, i);
        }
        run(b);
        for (int i = 0; i < b.length; i += LANES.length())
            DoubleVector.fromArray(LANES, b.y, i).add(DoubleVector.fromArray(LANES, b.z, i)).intoArray(b.y, i);
    }
}
