package org.jonum.lapack.internal;

import static org.jonum.blas.Side.RIGHT;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Part;
import org.jonum.lapack.Pivot;

/// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by implicit QL with Wilkinson's
/// shift (Golub & Van Loan 2013, §8.3.3; Dubrulle, Martin & Wilkinson 1968).
///
/// A block whose larger entries are at its top is turned upside down, which makes QR of QL. The
/// rotations of a step are applied to Z together.
final class Dsteqr {
    private final Blas blas;
    private final int rows, dOff, zOff, ldz;
    private final double[] d, e, z, c, s;

    private Dsteqr(Blas blas, int rows, double[] d, int dOff, double[] e, double[] z, int zOff, int ldz, double[] c,
            double[] s) {
        this.blas = blas;
        this.rows = rows;
        this.d = d;
        this.dOff = dOff;
        this.e = e;
        this.z = z;
        this.zOff = zOff;
        this.ldz = ldz;
        this.c = c;
        this.s = s;
    }

    /// d := the eigenvalues, ascending; Z := the eigenvectors, or Z times them.
    ///
    /// @return 0; the number of entries of e that did not become zero; n if T is not finite
    static int solve(Blas blas, Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff,
            int ldz) {
        if (compz == Compz.NONE) return Dsterf.solve(n, d, dOff, e, eOff);
        if (!Double.isFinite(DoubleUnreduced.max(n, d, dOff, e, eOff))) {
            Arrays.fill(d, dOff, dOff + n, Double.NaN);
            Dlaset.fill(Part.ALL, n, n, Double.NaN, Double.NaN, z, zOff, ldz);
            return n;
        }
        if (compz == Compz.INITIALIZE) Dlaset.fill(Part.ALL, n, n, 0, 1, z, zOff, ldz);
        double[] c = Scratch.doubles(n), s = Scratch.doubles(n);
        Dsteqr it = new Dsteqr(blas, n, d, dOff, e, z, zOff, ldz, c, s);
        boolean found = DoubleUnreduced.solve(n, d, dOff, e, eOff, it::block);
        Scratch.give(s);
        Scratch.give(c);
        it.sort();
        return found ? 0 : DoubleUnreduced.left(n, e, eOff);
    }

    private int block(int n, int d0, int e0, int step, int steps) {
        for (int l = 0; l < n - 1; l++) {
            while (true) {
                int m = l, at = d0 + l * step, off = e0 + l * step;
                while (m < n - 1 && !negligible(d0 + m * step, e0 + m * step, step)) m++;
                if (m < n - 1) e[e0 + m * step] = 0;
                if (m == l) break;
                if (steps == 0) return 0;
                if (m == l + 1) {
                    two(at, off, step);
                } else {
                    steps--;
                    step(m - l, at, off, step);
                }
                rotate(m - l, at, step);
            }
        }
        return Math.max(1, steps);
    }

    private boolean negligible(int i, int k, int step) {
        double size = Math.abs(e[k]);
        return size * size <= DoubleLimits.EPS * Math.abs(d[i]) * (DoubleLimits.EPS * Math.abs(d[i + step]))
                + DoubleLimits.SAFE_MIN;
    }

    private void two(int at, int off, int step) {
        Dlaev2 of = Dlaev2.of(d[at], e[off], d[at + step]);
        d[at] = of.rt1();
        d[at + step] = of.rt2();
        e[off] = 0;
        c[0] = of.cs();
        s[0] = of.sn();
    }

    /// One step of QL on rows 0 to m: the rotations chase the entry that the first of them makes
    /// beside the three diagonals, from the bottom to the top.
    private void step(int m, int d0, int e0, int step) {
        double g = d[d0 + m * step] - Dsterf.shift(d[d0], e[e0], d[d0 + step]);
        double ci = 1, si = 1, p = 0;
        for (int i = m - 1, k = d0 + i * step, q = e0 + i * step; i >= 0; i--, k -= step, q -= step) {
            double f = si * e[q], b = ci * e[q], r = Dlapy2.length(g, f);
            if (i != m - 1) e[q + step] = r;
            ci = r == 0 ? 1 : g / r;
            si = r == 0 ? 0 : f / r;
            g = d[k + step] - p;
            double t = (d[k] - g) * si + 2 * ci * b;
            p = si * t;
            d[k + step] = g + p;
            g = ci * t - b;
            c[i] = ci;
            s[i] = -si;
        }
        d[d0] -= p;
        e[e0] = g;
    }

    /// Z := Z·Gᵀ for the m rotations of a step, the last first; upside down, rotation i turns the
    /// columns m − 1 − i and m − i of the block, the other way round.
    private void rotate(int m, int at, int step) {
        int first = (step > 0 ? at : at - m) - dOff;
        if (step < 0) {
            reverse(m, c);
            reverse(m, s);
            for (int i = 0; i < m; i++) s[i] = -s[i];
        }
        Dlasr.apply(blas, RIGHT, Pivot.VARIABLE, step > 0 ? Direct.BACKWARD : Direct.FORWARD, rows, m + 1, c, 0,
                s, 0, z, zOff + first * ldz, ldz);
    }

    private static void reverse(int m, double[] x) {
        for (int i = 0, j = m - 1; i < j; i++, j--) {
            double t = x[i];
            x[i] = x[j];
            x[j] = t;
        }
    }

    /// Eigenvalues ascending, their vectors with them; few exchanges rather than few comparisons.
    private void sort() {
        for (int i = 0; i < rows - 1; i++) {
            int least = i;
            for (int j = i + 1; j < rows; j++) if (d[dOff + j] < d[dOff + least]) least = j;
            if (least == i) continue;
            double t = d[dOff + i];
            d[dOff + i] = d[dOff + least];
            d[dOff + least] = t;
            blas.dswap(rows, z, zOff + i * ldz, 1, z, zOff + least * ldz, 1);
        }
    }
}
