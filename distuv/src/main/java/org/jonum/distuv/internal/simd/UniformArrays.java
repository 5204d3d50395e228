package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Array twins of the uniform law, whose length must be in the range.
public final class UniformArrays {
    private UniformArrays() {
    }

    /// The density, or its logarithm, within the ends.
    public static double[] constant(double lower, double upper, double value, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            Arrays.fill(b.y, 0, b.length, value);
            Rare.run(b, lower, upper, scalar);
        });
    }

    /// (x − lower)/(upper − lower).
    public static double[] cdf(double lower, double upper, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            part(b, b.y, lower, upper - lower);
            Rare.run(b, lower, upper, scalar);
        });
    }

    /// (upper − x)/(upper − lower).
    public static double[] sf(double lower, double upper, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            part(b, b.y, upper, lower - upper);
            Rare.run(b, lower, upper, scalar);
        });
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double lower, double upper, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            log(b, lower, upper);
            Rare.run(b, lower + (upper - lower) * LEAST, upper, scalar);
        });
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double lower, double upper, double[] x, double[] out, DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            log(b, upper, lower);
            Rare.run(b, lower, upper - (upper - lower) * LEAST, scalar);
        });
    }

    private static final double LEAST = 1e-200;

    private static void part(Block b, double[] to, double from, double length) {
        for (int i = 0; i < b.length; i += LANES.length())
            DoubleVector.fromArray(LANES, b.in, i).sub(from).div(length).intoArray(to, i);
    }

    /// y := the logarithm of the part from `near`: that of 1 less the other part where that is below ½.
    private static void log(Block b, double near, double far) {
        part(b, b.y, near, far - near);
        Log.run(b);
        System.arraycopy(b.y, 0, b.z, 0, b.length);
        part(b, b.y, far, far - near); // less than 0
        System.arraycopy(b.y, 0, b.w, 0, b.length);
        Log.onePlus(b);
        for (int i = 0; i < b.length; i += LANES.length()) {
            VectorMask<Double> most = DoubleVector.fromArray(LANES, b.w, i).compare(VectorOperators.GT, -0.5);
            DoubleVector.fromArray(LANES, b.z, i).blend(DoubleVector.fromArray(LANES, b.y, i), most).intoArray(b.y, i);
        }
    }

    /// The x with P(X ≤ x) = p.
    public static double[] quantile(double lower, double upper, double[] p, double[] out, DoubleUnaryOperator scalar) {
        return inverse(lower, upper, p, out, scalar);
    }

    /// The x with P(X > x) = q.
    public static double[] isf(double lower, double upper, double[] q, double[] out, DoubleUnaryOperator scalar) {
        return inverse(upper, lower, q, out, scalar);
    }

    /// near + p·(far − near), from the nearer end and with one rounding.
    private static double[] inverse(double near, double far, double[] p, double[] out, DoubleUnaryOperator scalar) {
        double d = far - near, t = d - far, low = (far - (d - t)) - (near + t);
        return Block.forEach(p, out, b -> {
            for (int i = 0; i < b.length; i += LANES.length()) {
                DoubleVector q = DoubleVector.fromArray(LANES, b.in, i);
                VectorMask<Double> half = q.compare(VectorOperators.GT, 0.5);
                DoubleVector r = q.sub(1, half), v = r.mul(d), vLow = r.fma(r.broadcast(d), v.neg()).add(r.mul(low));
                DoubleVector end = q.broadcast(near).blend(far, half), s = v.add(end), u = s.sub(end);
                end.sub(s.sub(u)).add(v.sub(u)).add(vLow).add(s).intoArray(b.y, i);
            }
            Rare.run(b, 0, 1, scalar);
        });
    }
}
