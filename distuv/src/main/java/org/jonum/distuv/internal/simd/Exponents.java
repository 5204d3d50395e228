package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Probabilities e^(−t) and 1 − e^(−t), and their logarithms, from the exponent −t = y + low.
final class Exponents {
    private static final double LOG_2 = 0.6931471805599453;

    private Exponents() {
    }

    /// y, low := −y, −low.
    static void negate(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector.fromArray(LANES, b.y, i).neg().intoArray(b.y, i);
            DoubleVector.fromArray(LANES, b.low, i).neg().intoArray(b.low, i);
        }
    }

    /// z, w := y, low.
    static void keep(Block b) {
        System.arraycopy(b.y, 0, b.z, 0, b.length);
        System.arraycopy(b.low, 0, b.w, 0, b.length);
    }

    /// y, low := factor·(z, w) − (y, low).
    static void subtractFromKept(Block b, double factor) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector z = DoubleVector.fromArray(LANES, b.z, i), y = DoubleVector.fromArray(LANES, b.y, i),
                    p = z.mul(factor);
            DoubleVector pLow = z.fma(z.broadcast(factor), p.neg())
                    .add(DoubleVector.fromArray(LANES, b.w, i).mul(factor));
            DoubleVector d = p.sub(y), t = d.sub(p);
            d.intoArray(b.y, i);
            p.sub(d.sub(t)).sub(t.add(y)).add(pLow.sub(DoubleVector.fromArray(LANES, b.low, i))).intoArray(b.low, i);
        }
    }

    /// y := y + low.
    static void sum(Block b) {
        for (int i = 0; i < b.length; i += LANES.length())
            DoubleVector.fromArray(LANES, b.y, i).add(DoubleVector.fromArray(LANES, b.low, i)).intoArray(b.y, i);
    }

    /// y := log(1 − e^(y + low)): the logarithm of what is left, or of 1 less the power where that is below ½. Takes all other buffers.
    static void logComplement(Block b) {
        keep(b);
        Exp.complement(b);
        Log.run(b);
        System.arraycopy(b.y, 0, b.v, 0, b.length);
        System.arraycopy(b.z, 0, b.y, 0, b.length);
        System.arraycopy(b.w, 0, b.low, 0, b.length);
        Exp.run(b, -1);
        Log.onePlus(b);
        for (int i = 0; i < b.length; i += LANES.length()) {
            VectorMask<Double> near = DoubleVector.fromArray(LANES, b.z, i).compare(VectorOperators.GT, -LOG_2);
            DoubleVector.fromArray(LANES, b.y, i).blend(DoubleVector.fromArray(LANES, b.v, i), near).intoArray(b.y, i);
        }
    }
}
