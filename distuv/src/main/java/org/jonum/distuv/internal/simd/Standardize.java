package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// z = (x − m)/s and what it lacks; squares of it.
final class Standardize {
    /// The leading 26 bits of a double, so that products of two such parts are exact.
    private static final long LEADING = -1L << 27;
    private static final double FAR = 1e100;

    private Standardize() {
    }

    private static double leading(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & LEADING);
    }

    /// x, low := (x − m)/s, for 1e-200 < s < 1e200.
    static void run(Block b, double m, double s) {
        double high = leading(s), rest = s - high, inverse = 1 / s;
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), d = x.sub(m), t = d.sub(x);
            DoubleVector low = x.sub(d.sub(t)).sub(t.add(m)), z = d.div(s);
            DoubleVector zh = z.reinterpretAsLongs().and(LEADING).reinterpretAsDoubles(), zl = z.sub(zh);
            low = d.sub(zh.mul(high)).sub(zh.mul(rest)).sub(zl.mul(high)).sub(zl.mul(rest)).add(low).mul(inverse);
            z.intoArray(b.x, i);
            low.blend(0, z.abs().lt(FAR).not()).intoArray(b.low, i);
        }
    }

    /// y, low := −(x + low)²/2, without low where the square overflows; x stays.
    static void halfSquare(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector z = DoubleVector.fromArray(LANES, b.x, i);
            DoubleVector zh = z.reinterpretAsLongs().and(LEADING).reinterpretAsDoubles(), zl = z.sub(zh);
            zh.mul(zh).mul(-0.5).intoArray(b.y, i);
            zl.mul(z.add(zh)).mul(-0.5).sub(z.mul(DoubleVector.fromArray(LANES, b.low, i))).intoArray(b.low, i);
        }
    }

    /// y, low := −|x + low|; x stays.
    static void minusSize(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), low = DoubleVector.fromArray(LANES, b.low, i);
            x.abs().neg().intoArray(b.y, i);
            low.lanewise(VectorOperators.NEG, x.compare(VectorOperators.GT, 0)).intoArray(b.low, i);
        }
    }

    /// y, low := −x, −low; x stays.
    static void negate(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector.fromArray(LANES, b.x, i).neg().intoArray(b.y, i);
            DoubleVector.fromArray(LANES, b.low, i).neg().intoArray(b.low, i);
        }
    }
}
