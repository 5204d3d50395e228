package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// What the ends of several laws share: the tail on one side or the other, values outside, location and scale.
final class Tails {
    private Tails() {
    }

    /// y := y where sign·x > 0, else 1 − y: the tail beyond |x| as that beyond sign·x.
    static void choose(Block b, double sign) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector q = DoubleVector.fromArray(LANES, b.y, i);
            VectorMask<Double> near = DoubleVector.fromArray(LANES, b.x, i).mul(sign).compare(VectorOperators.GT, 0);
            q.neg().add(1).blend(q, near).intoArray(b.y, i);
        }
    }

    /// y := near·y where sign·x ≥ 0, else far·y − c + w − |x|: the logarithms of tails of symmetric laws.
    static void minusSizeBelow(Block b, double sign, double near, double far, double c) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), y = DoubleVector.fromArray(LANES, b.y, i);
            DoubleVector v = y.mul(far).sub(c).add(DoubleVector.fromArray(LANES, b.w, i)).sub(x.abs());
            y.mul(near).blend(v, x.mul(sign).lt(0)).intoArray(b.y, i);
        }
    }

    /// y := value where the argument is below 0.
    static void below(Block b, double value) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i);
            y.blend(value, DoubleVector.fromArray(LANES, b.in, i).lt(0)).intoArray(b.y, i);
        }
    }

    /// y := NaN where `in` is not from 0 to 1.
    static void onlyProbabilities(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i), y = DoubleVector.fromArray(LANES, b.y, i);
            y.blend(Double.NaN, x.lt(0).or(x.compare(VectorOperators.GT, 1))).intoArray(b.y, i);
        }
    }

    /// y := m + s·y.
    static void affine(Block b, double m, double s) {
        for (int i = 0; i < b.length; i += LANES.length())
            DoubleVector.fromArray(LANES, b.y, i).mul(s).add(m).intoArray(b.y, i);
    }

    /// y := y + low − (c + cLow), for sums that may cancel.
    static void minusConstant(Block b, double c, double cLow) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), d = y.sub(c), t = d.sub(y);
            DoubleVector low = DoubleVector.fromArray(LANES, b.low, i).sub(cLow).add(y.sub(d.sub(t)).sub(t.add(c)));
            VectorMask<Double> finite = d.abs().lt(Double.POSITIVE_INFINITY);
            d.add(low, finite).intoArray(b.y, i);
        }
    }
}
