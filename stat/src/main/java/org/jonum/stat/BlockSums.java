package org.jonum.stat;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The central sums of a block of numbers that fits in the first cache: mean, then deviations, then the products of these
/// as dot products,
/// so that what is one reading of memory has the accuracy of two, at the speed of level 1.
///
/// Of many numbers the two halves are read at once, block beside block, by [PowerSums]. What that declines is done here.
final class BlockSums {
    /// Numbers in a block.
    static final int LENGTH = 1024;
    /// Numbers in each of two blocks that are read at once.
    private static final int PIECE = 2 * LENGTH;
    /// Fourth powers of deviations are summed as they are if their exponents are at most this.
    static final int SAFE = 200;
    static final double TINY = 0x1p-800, HUGE = 0x1p900;
    private static final double[] ONES = new double[LENGTH];

    static {
        Arrays.fill(ONES, 1);
    }

    private final CentralSums result = new CentralSums();
    private final Blas blas = Backend.current().blas();
    private final double[] d, q;

    /// For blocks of up to so many numbers.
    BlockSums(int length) {
        d = new double[Math.min(LENGTH, length)];
        q = new double[d.length];
    }

    /// Joins x[from … from + n) to a sum.
    void addTo(CentralSums sums, double[] x, int from, int n) {
        int half = n / 2 / PIECE * PIECE;
        if (half > 0) halves(sums, x, from, half);
        for (int i = 2 * half; i < n; i += d.length) sums.merge(of(x, from + i, Math.min(d.length, n - i)));
    }

    private void halves(CentralSums sums, double[] x, int from, int half) {
        PowerSums powers = new PowerSums();
        CentralSums second = new CentralSums();
        double a = sum(x, from) / LENGTH, b = sum(x, from + half) / LENGTH, lastA = a, lastB = b;
        for (int i = from; i < from + half; i += PIECE) {
            double ca = 2 * a - lastA, cb = 2 * b - lastB; // numbers may be in order
            lastA = a;
            lastB = b;
            powers.read(x, i, i + half, PIECE, ca, cb);
            sums.merge(powers.first(result, PIECE, ca) ? result : piece(x, i));
            a = result.hi;
            second.merge(powers.second(result, PIECE, cb) ? result : piece(x, i + half));
            b = result.hi;
        }
        sums.merge(second);
    }

    private CentralSums piece(double[] x, int from) {
        CentralSums both = new CentralSums();
        both.merge(of(x, from, LENGTH));
        both.merge(of(x, from + LENGTH, LENGTH));
        result.set(both);
        return result;
    }

    private double sum(double[] x, int from) {
        return blas.ddot(LENGTH, x, from, 1, ONES, 0, 1);
    }

    private CentralSums of(double[] x, int from, int n) {
        CentralSums r = result;
        r.clear();
        r.n = n;
        r.hi = x[from];
        if (constant(x, from, n)) return Double.isFinite(r.hi) ? r : r.undefined(r.hi);
        double mean = blas.ddot(n, x, from, 1, ONES, 0, 1) / n;
        r.hi = Double.isFinite(mean) ? mean : Sums.mean(x, from, from + n);
        if (!Double.isFinite(r.hi)) return r.undefined(r.hi);
        r.lo = deviations(x, from, n);
        boolean inRange = powers(n, r.lo);
        if (inRange && n * r.lo * r.lo > r.m2 * 0.01) { // the numbers lie so close together that the mean's last digits count
            r.hi += r.lo;
            r.lo = deviations(x, from, n);
            powers(n, r.lo);
        }
        if (!inRange) scaled(x, from, n);
        return r;
    }

    private static boolean constant(double[] x, int from, int n) {
        for (int i = 1; i < n; i++) if (x[from + i] != x[from]) return false;
        return true;
    }

    /// d := x − hi, and its mean.
    private double deviations(double[] x, int from, int n) {
        double[] d = this.d;
        double mean = result.hi;
        System.arraycopy(x, from, d, 0, n);
        for (int i = 0; i < n; i++) d[i] -= mean;
        return blas.ddot(n, d, 0, 1, ONES, 0, 1) / n;
    }

    /// The sums of powers of d − rest, rest being the mean of d and small; false if they are out of range.
    private boolean powers(int n, double rest) {
        double[] d = this.d, q = this.q;
        for (int i = 0; i < n; i++) q[i] = d[i] * d[i];
        double s2 = blas.ddot(n, d, 0, 1, d, 0, 1), s3 = blas.ddot(n, q, 0, 1, d, 0, 1);
        double s4 = blas.ddot(n, q, 0, 1, q, 0, 1), rest2 = rest * rest;
        result.m2 = s2 - n * rest2;
        result.m3 = s3 - 3 * rest * s2 + 2 * n * rest * rest2;
        result.m4 = s4 - 4 * rest * s3 + 6 * rest2 * s2 - 3 * n * rest2 * rest2;
        return s4 >= TINY && s4 <= HUGE;
    }

    /// Once more in a unit of the size of the largest deviation.
    private void scaled(double[] x, int from, int n) {
        double largest = 0;
        for (int i = 0; i < n; i++) largest = Math.max(largest, Math.abs(x[from + i] / 2 - result.hi / 2));
        int e = exponent(Math.getExponent(largest) + 1);
        for (int i = 0; i < n; i++)
            d[i] = CentralSums.unit(x[from + i], e) - CentralSums.unit(result.hi, e);
        double rest = blas.ddot(n, d, 0, 1, ONES, 0, 1) / n;
        powers(n, rest);
        result.exponent = e;
        result.lo = CentralSums.unit(rest, -e);
    }

    /// The exponent of the unit for numbers of that exponent: 0 where fourth powers are harmless.
    static int exponent(int largest) {
        return Math.abs(largest) <= SAFE ? 0 : Math.clamp(largest, -1000, 1000);
    }
}
