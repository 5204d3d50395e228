package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// Array twins of the logistic law.
public final class LogisticArrays {
    private LogisticArrays() {
    }

    /// Densities.
    public static double[] pdf(double location, double scale, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            falling(b, location, scale, 1 / scale);
            for (int i = 0; i < b.length; i += LANES.length()) {
                DoubleVector e = DoubleVector.fromArray(LANES, b.y, i), d = e.mul(scale).add(1);
                e.div(d.mul(d)).intoArray(b.y, i);
            }
        });
    }

    /// Lower tails.
    public static double[] cdf(double location, double scale, double[] x, double[] out) {
        return tail(location, scale, 1, x, out);
    }

    /// Upper tails.
    public static double[] sf(double location, double scale, double[] x, double[] out) {
        return tail(location, scale, -1, x, out);
    }

    /// 1/(1 + e) or e/(1 + e) for e = e^(−|z|).
    private static double[] tail(double location, double scale, double sign, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            falling(b, location, scale, 1);
            for (int i = 0; i < b.length; i += LANES.length()) {
                DoubleVector e = DoubleVector.fromArray(LANES, b.y, i), z = DoubleVector.fromArray(LANES, b.x, i);
                e.blend(1, z.mul(sign).compare(VectorOperators.GT, 0)).div(e.add(1)).intoArray(b.y, i);
            }
        });
    }

    /// Logarithms of lower tails.
    public static double[] logCdf(double location, double scale, double[] x, double[] out) {
        return logTail(location, scale, 1, x, out);
    }

    /// Logarithms of upper tails.
    public static double[] logSf(double location, double scale, double[] x, double[] out) {
        return logTail(location, scale, -1, x, out);
    }

    /// −log(1 + e), less |z| on the other side, for e = e^(−|z|).
    private static double[] logTail(double location, double scale, double sign, double[] x, double[] out) {
        return Block.forEach(x, out, b -> {
            falling(b, location, scale, 1);
            System.arraycopy(b.low, 0, b.w, 0, b.length);
            Log.onePlus(b);
            Tails.minusSizeBelow(b, sign, -1, -1, 0);
        });
    }

    /// y := factor·e^(−|z|).
    private static void falling(Block b, double location, double scale, double factor) {
        Standardize.run(b, location, scale);
        Standardize.minusSize(b, Exp.LIMIT);
        Exp.run(b, factor);
    }

    /// The x with P(X ≤ x) = p, for a negative scale that with P(X > x) = p.
    public static double[] quantile(double location, double scale, double[] p, double[] out) {
        return Block.forEach(p, out, b -> {
            odds(b);
            Log.run(b);
            for (int i = 0; i < b.length; i += LANES.length())
                DoubleVector.fromArray(LANES, b.y, i).add(DoubleVector.fromArray(LANES, b.low, i)).intoArray(b.y, i);
            Tails.affine(b, location, scale);
        });
    }

    /// y := p/(1 − p) for p = in; low := what its logarithm lacks, (p − y·(1 − p))/p, for which 2·(p − y·(1 − p)) is good enough, since it counts about
    /// p = ½ only.
    private static void odds(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector p = DoubleVector.fromArray(LANES, b.in, i), r = p.neg().add(1), u = p.div(r);
            DoubleVector error = r.neg().add(1).sub(p); // of the difference: 1 − p = r + error
            DoubleVector rest = u.neg().fma(r, p).sub(u.mul(error)), lost = rest.mul(2);
            u.intoArray(b.y, i);
            lost.blend(0, lost.abs().lt(1e-10).not()).intoArray(b.low, i);
        }
    }
}
