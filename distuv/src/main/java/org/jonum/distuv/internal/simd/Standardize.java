package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// z = (x − m)/s and what it lacks; squares of it.
final class Standardize {
    private static final double FAR = 1e100, GAUSS = 52;

    private Standardize() {
    }

    /// x, low := (in − m)/s, for 1e-200 < s < 1e200.
    static void run(Block b, double m, double s) {
        double inverse = 1 / s;
        DoubleVector minusS = DoubleVector.broadcast(LANES, -s);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i), d = x.sub(m), t = d.sub(x), z = d.mul(inverse);
            DoubleVector low = x.sub(d.sub(t)).sub(t.add(m)).add(z.fma(minusS, d)).mul(inverse);
            z.intoArray(b.x, i);
            low.blend(0, z.abs().lt(FAR).not()).intoArray(b.low, i);
        }
    }

    /// x, low := (y + low − m)/s, all finite and of moderate size.
    static void pair(Block b, double m, double s) {
        double inverse = 1 / s;
        DoubleVector minusS = DoubleVector.broadcast(LANES, -s);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), d = y.sub(m), t = d.sub(y), z = d.mul(inverse);
            DoubleVector lost = y.sub(d.sub(t)).sub(t.add(m)).add(DoubleVector.fromArray(LANES, b.low, i));
            DoubleVector low = z.fma(minusS, d).add(lost).mul(inverse), sum = z.add(low);
            sum.intoArray(b.x, i);
            z.sub(sum).add(low).intoArray(b.low, i);
        }
    }

    /// y, low := in/s as a quotient and what its logarithm lacks, for normal numbers.
    static void quotient(Block b, double s) {
        DoubleVector minusS = DoubleVector.broadcast(LANES, -s);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i), q = x.div(s);
            q.intoArray(b.y, i);
            q.fma(minusS, x).div(x).intoArray(b.low, i);
        }
    }

    /// y, low := (y, low)/divisor, between the ends of what [Exp] takes.
    static void over(Block b, double divisor) {
        DoubleVector minus = DoubleVector.broadcast(LANES, -divisor);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), v = y.div(divisor),
                    q = v.max(-Exp.LIMIT).min(Exp.LIMIT);
            q.intoArray(b.y, i);
            q.fma(minus, y).add(DoubleVector.fromArray(LANES, b.low, i)).div(divisor)
                    .blend(0, v.abs().lt(Exp.LIMIT).not()).intoArray(b.low, i);
        }
    }

    /// y, low := factor·(y, low).
    static void times(Block b, double factor) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector y = DoubleVector.fromArray(LANES, b.y, i), p = y.mul(factor);
            p.intoArray(b.y, i);
            y.fma(y.broadcast(factor), p.neg()).add(DoubleVector.fromArray(LANES, b.low, i).mul(factor))
                    .intoArray(b.low, i);
        }
    }

    /// y, low := −(x + low)²/2, without low where the square overflows; x stays.
    static void halfSquare(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector z = DoubleVector.fromArray(LANES, b.x, i), square = z.mul(z);
            DoubleVector rest = z.fma(z, square.neg());
            square.mul(-0.5).intoArray(b.y, i);
            z.neg().fma(DoubleVector.fromArray(LANES, b.low, i), rest.mul(-0.5)).intoArray(b.low, i);
        }
    }

    /// x := (in − m)/s, at most GAUSS in size, and y, low := −x²/2.
    static void gauss(Block b, double m, double s) {
        double inverse = 1 / s;
        DoubleVector minusS = DoubleVector.broadcast(LANES, -s);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.in, i), d = x.sub(m), t = d.sub(x), v = d.mul(inverse);
            DoubleVector low = x.sub(d.sub(t)).sub(t.add(m)).add(v.fma(minusS, d)).mul(inverse);
            DoubleVector z = v;
            VectorMask<Double> far = v.abs().lt(GAUSS).not();
            if (far.anyTrue()) { // seldom, and minima of vectors take several steps
                z = v.max(-GAUSS).min(GAUSS);
                low = low.blend(0, far);
            }
            DoubleVector square = z.mul(z), rest = z.fma(z, square.neg());
            z.intoArray(b.x, i);
            square.mul(-0.5).intoArray(b.y, i);
            z.neg().fma(low, rest.mul(-0.5)).intoArray(b.low, i);
        }
    }

    /// y, low := −|x + low|, at most a limit in size; x stays.
    static void minusSize(Block b, double limit) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), low = DoubleVector.fromArray(LANES, b.low, i);
            DoubleVector size = x.abs(), part = low.lanewise(VectorOperators.NEG, x.compare(VectorOperators.GT, 0));
            VectorMask<Double> far = size.lt(limit).not();
            if (far.anyTrue()) {
                size = size.min(limit);
                part = part.blend(0, far);
            }
            size.neg().intoArray(b.y, i);
            part.intoArray(b.low, i);
        }
    }

    /// y, low := −x, −low, at most a limit in size; x stays.
    static void negate(Block b, double limit) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), low = DoubleVector.fromArray(LANES, b.low, i);
            DoubleVector y = x.neg(), part = low.neg();
            VectorMask<Double> far = x.abs().lt(limit).not();
            if (far.anyTrue()) {
                y = y.max(-limit).min(limit);
                part = part.blend(0, far);
            }
            y.intoArray(b.y, i);
            part.intoArray(b.low, i);
        }
    }
}
