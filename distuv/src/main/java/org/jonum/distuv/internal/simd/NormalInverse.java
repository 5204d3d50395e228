package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

/// Φ⁻¹ by three rational functions: of p − ½ in the middle, of √(−log p) in the tails.
///
/// Source: Wichura, Algorithm AS 241: the percentage points of the normal distribution (1988), whose coefficients these are.
final class NormalInverse {
    private static final double MIDDLE = 0.425, SPLIT = 5;
    private static final double[] A = {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
        1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4,
        2.5090809287301226727e3};
    private static final double[] B = {1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3};
    private static final double[] C = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
        3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
        7.74545014278341407640e-4};
    private static final double[] D = {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0,
        6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
        1.05075007164441684324e-9};
    private static final double[] E = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
        2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
        2.01033439929228813265e-7};
    private static final double[] F = {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
        1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
        2.04426310338993978564e-15};

    private NormalInverse() {
    }

    /// y := Φ⁻¹(in): the middle for all, and then those that are not there, gathered.
    static void run(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector q = DoubleVector.fromArray(LANES, b.in, i).sub(0.5);
            DoubleVector r = q.fma(q.neg(), DoubleVector.broadcast(LANES, MIDDLE * MIDDLE));
            DoubleVector over = DoubleVector.broadcast(LANES, A[7]), under = DoubleVector.broadcast(LANES, B[7]);
            for (int k = 6; k >= 0; k--) {
                over = over.fma(r, DoubleVector.broadcast(LANES, A[k]));
                under = under.fma(r, DoubleVector.broadcast(LANES, B[k]));
            }
            q.mul(over).div(under).intoArray(b.low, i);
        }
        int n = gather(b), length = b.length;
        if (n > 0) {
            b.length = (n + LANES.length() - 1) / LANES.length() * LANES.length();
            Log.run(b);
            tails(b);
            b.length = length;
            for (int j = 0; j < n; j++)
                b.low[b.places[j]] = b.in[b.places[j]] < 0.5 ? -b.z[j] : b.z[j];
        }
        System.arraycopy(b.low, 0, b.y, 0, length);
    }

    /// y := min(in, 1 − in) of those outside of the middle, NaN among them, filled up with ones; their number.
    private static int gather(Block b) {
        int n = 0;
        for (int i = 0; i < b.length; i++) {
            double p = b.in[i];
            b.places[n] = i;
            b.y[n] = Math.min(p, 1 - p);
            n += Math.abs(p - 0.5) < MIDDLE ? 0 : 1;
        }
        for (int i = n; i % LANES.length() != 0; i++) b.y[i] = 0.05;
        return n;
    }

    /// z := −Φ⁻¹ of the number whose logarithm is y.
    private static void tails(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector log = DoubleVector.fromArray(LANES, b.y, i), s = log.neg().sqrt();
            VectorMask<Double> far = s.lt(SPLIT).not();
            DoubleVector z = ratio(s.sub(1.6), C, D);
            if (far.anyTrue()) z = z.blend(ratio(s.sub(SPLIT), E, F), far);
            z.blend(Double.POSITIVE_INFINITY, log.lt(-750)).intoArray(b.z, i);
        }
    }

    private static DoubleVector ratio(DoubleVector t, double[] upper, double[] lower) {
        DoubleVector over = DoubleVector.broadcast(LANES, upper[7]), under = DoubleVector.broadcast(LANES, lower[7]);
        for (int k = 6; k >= 0; k--) {
            over = over.fma(t, DoubleVector.broadcast(LANES, upper[k]));
            under = under.fma(t, DoubleVector.broadcast(LANES, lower[k]));
        }
        return over.div(under);
    }
}
