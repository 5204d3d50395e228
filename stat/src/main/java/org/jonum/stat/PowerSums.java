package org.jonum.stat;

import org.jonum.blas.Backend;
import org.jonum.stat.internal.simd.VectorPowers;

/// The central sums of two blocks in one reading: powers of deviations from a centre c that is near the mean, going by the blocks before.
///
/// Sums about the mean follow by the binomial theorem, which loses digits as (c − x̄)²/s² grows: where that is above [#FAR], or fourth
/// powers leave the range, a block is declined.
final class PowerSums {
    private static final double FAR = 0.25;
    private static final boolean SIMD = Backend.available().contains("simd");

    private final double[] sums = new double[8];

    /// Reads n numbers from a, about the centre ca, and n numbers from b about cb; n is a multiple of 256.
    void read(double[] x, int a, int b, int n, double ca, double cb) {
        if (SIMD) {
            VectorPowers.sums(x, a, b, n, ca, cb, sums);
        } else {
            scalar(x, a, n, ca, sums, 0);
            scalar(x, b, n, cb, sums, 4);
        }
    }

    /// The sums of the first block; false if it is declined.
    boolean first(CentralSums r, int n, double centre) {
        return central(r, n, centre, 0);
    }

    /// The sums of the second block; false if it is declined.
    boolean second(CentralSums r, int n, double centre) {
        return central(r, n, centre, 4);
    }

    private boolean central(CentralSums r, int n, double centre, int at) {
        double s2 = sums[at + 1], s3 = sums[at + 2], s4 = sums[at + 3], d = sums[at] / n, d2 = d * d;
        double m2 = s2 - n * d2;
        if (!(s4 >= BlockSums.TINY && s4 <= BlockSums.HUGE && n * d2 <= FAR * m2)) return false;
        r.n = n;
        r.exponent = 0;
        r.hi = centre + d;
        r.lo = Sums.error(centre, d, r.hi);
        r.m2 = m2;
        r.m3 = s3 - 3 * d * s2 + 2 * n * d * d2;
        r.m4 = s4 - 4 * d * s3 + 6 * d2 * s2 - 3 * n * d2 * d2;
        return true;
    }

    /// Σ d, Σ d², Σ d³, Σ d⁴ of d = x − centre for an even number n of numbers.
    static void scalar(double[] x, int from, int n, double centre, double[] out, int at) {
        double a1 = 0, a2 = 0, a3 = 0, a4 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0;
        for (int i = from; i < from + n; i += 2) {
            double d = x[i] - centre, q = d * d, e = x[i + 1] - centre, r = e * e;
            a1 += d;
            b1 += e;
            a2 += q;
            b2 += r;
            a3 += q * d;
            b3 += r * e;
            a4 += q * q;
            b4 += r * r;
        }
        out[at] = a1 + b1;
        out[at + 1] = a2 + b2;
        out[at + 2] = a3 + b3;
        out[at + 3] = a4 + b4;
    }
}
