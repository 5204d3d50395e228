package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Logarithms: x = 2ᵏ·(1 + f), √½ < 1 + f < √2, and log(1 + f) = f − f²/2 + s·(f²/2 + R) with s = f/(2 + f),
/// R = 2·(s²/3 + s⁴/5 + …) (the form of Ng's logarithm in FDLIBM, 1993), by the interpolant of degree 7 in s² at Chebyshev points, which is
/// within 1e-18.
final class Log {
    /// log 2 in two parts, the first of 32 bits.
    private static final double LOG_2 = 0x1.62e42feep-1, LOG_2_LOW = 0x1.a39ef35793c76p-33;
    private static final double MAGIC = 0x1p52, ROOT_2 = 1.4142135623730951;
    private static final long MAGIC_BITS = Double.doubleToRawLongBits(MAGIC), MANTISSA = (1L << 52) - 1,
            ONE = 1023L << 52;

    private static final double C0 = 0.6666666666666666, C1 = 0.4000000000000091, C2 = 0.2857142857078221,
            C3 = 0.22222222396552982, C4 = 0.18181795124476754, C5 = 0.15386267672882226, C6 = 0.1326802614042874,
            C7 = 0.13094416666525344;

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
            DoubleVector u = t.mul(t);
            DoubleVector even = u.fma(u.fma(u.fma(DoubleVector.broadcast(LANES, C6), DoubleVector.broadcast(LANES, C4)),
                    DoubleVector.broadcast(LANES, C2)), DoubleVector.broadcast(LANES, C0));
            DoubleVector odd = u.fma(u.fma(u.fma(DoubleVector.broadcast(LANES, C7), DoubleVector.broadcast(LANES, C5)),
                    DoubleVector.broadcast(LANES, C3)), DoubleVector.broadcast(LANES, C1));
            DoubleVector r = odd.fma(t, even).mul(t);
            DoubleVector log = k.mul(LOG_2).sub(half.sub(s.mul(half.add(r)).add(k.mul(LOG_2_LOW))).sub(f));
            log = log.blend(Double.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0));
            log = log.blend(x, x.compare(VectorOperators.LT, Double.POSITIVE_INFINITY).not());
            log.blend(Double.NaN, x.lt(0)).intoArray(b.y, i);
        }
    }

    /// y := log(1 + y); −∞ at −1, NaN below. Takes `low`.
    static void onePlus(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), u = y.add(1), lost = y.sub(u.sub(1)).div(u);
            u.intoArray(b.y, i);
            lost.blend(0, lost.abs().lt(1).not()).intoArray(b.low, i);
        }
        run(b);
        for (int i = 0; i < b.length; i += LANES.length())
            DoubleVector.fromArray(LANES, b.y, i).add(DoubleVector.fromArray(LANES, b.low, i)).intoArray(b.y, i);
    }

    /// y := log(1 − in).
    static void ofRest(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i), u = x.neg().add(1);
            u.intoArray(b.y, i);
            DoubleVector lost = u.neg().add(1).sub(x).mul(x.add(1)); // 1/u is near to 1 + x where something is lost
            lost.blend(0, u.compare(VectorOperators.GT, 0).not()).intoArray(b.z, i);
        }
        run(b);
        for (int i = 0; i < b.length; i += LANES.length())
            DoubleVector.fromArray(LANES, b.y, i).add(DoubleVector.fromArray(LANES, b.z, i)).intoArray(b.y, i);
    }
}
