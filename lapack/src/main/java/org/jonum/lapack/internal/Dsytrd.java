package org.jonum.lapack.internal;

import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;

/// Reduction of a symmetric matrix to tridiagonal form, Qᵀ·A·Q = T, by blocks of reflections.
///
/// A reflection H = I − τ·v·vᵀ from both sides is a change of rank two (Golub & Van Loan 2013,
/// §8.3.1):
///
/// ```
///     H·A·H = A − v·wᵀ − w·vᵀ     p = τ·A·v,  w = p − (τ/2)·(pᵀv)·v
/// ```
///
/// Within a panel only the next column is brought up to date; the rest of A stays as it was, and
/// what is missing in A·v is made up from the vectors so far. After the panel all its changes are
/// made at once, A := A − V·Wᵀ − W·Vᵀ (Dongarra, Sorensen & Hammarling 1989). The vectors stand in
/// pairs, P = [v₀ w₀ v₁ w₁ …], so that each of the corrections is one product with P: with row j
/// of P, its pairs swapped, as a vector s, column j loses P·s.
///
/// `LOWER` takes the columns from the first to the last, `UPPER` from the last to the first.
final class Dsytrd {
    private final Blas blas;
    private final Uplo uplo;
    private final int n, aOff, lda;
    private final double[] a, p, swapped;

    private Dsytrd(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda, double[] p, double[] swapped) {
        this.blas = blas;
        this.uplo = uplo;
        this.n = n;
        this.a = a;
        this.aOff = aOff;
        this.lda = lda;
        this.p = p;
        this.swapped = swapped;
    }

    /// A := the reflections, d and e := T.
    static void reduce(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e,
            int eOff, double[] tau, int tauOff) {
        int nb = Math.min(n, Blocking.SYTRD_PANEL);
        double[] p = Scratch.doubles(2L * n * nb), swapped = Scratch.doubles(2L * nb);
        Dsytrd it = new Dsytrd(blas, uplo, n, a, aOff, lda, p, swapped);
        for (int done = 0; done < n; done += nb) {
            int b = Math.min(nb, n - done);
            for (int c = 0; c < b; c++) {
                int j = uplo == LOWER ? done + c : n - 1 - done - c;
                it.column(j, c, d, dOff, e, eOff, tau, tauOff);
            }
            it.update(n - done - b);
        }
        Scratch.give(swapped);
        Scratch.give(p);
    }

    /// Column j of A, of which c columns of the panel are done: bring it up to date, make its
    /// reflection, and pair c of P.
    private void column(int j, int c, double[] d, int dOff, double[] e, int eOff, double[] tau, int tauOff) {
        boolean lower = uplo == LOWER;
        int len = lower ? n - 1 - j : j;                       // length of v
        int top = lower ? j + 1 : 0, next = lower ? j + 1 : j - 1, x = lower ? j + 2 : 0;
        int col = aOff + j * lda, first = Math.min(j, top);
        if (c > 0) {
            swapped(c, p, j, n);
            blas.dgemv(NO_TRANS, len + 1, 2 * c, -1, p, first, n, swapped, 0, 1, 1, a, col + first, 1);
        }
        d[dOff + j] = a[col + j];
        if (len == 0) return;
        int k = Math.min(j, next);
        double t = Dlarfg.reflect(blas, len, a, col + next, col + x);
        tau[tauOff + k] = t;
        e[eOff + k] = a[col + next];
        int v = 2 * c * n + top, w = v + n;
        blas.dcopy(len, a, col + top, 1, p, v, 1);
        p[2 * c * n + next] = 1;
        blas.dsymv(uplo, len, t, a, aOff + top + top * lda, lda, p, v, 1, 0, p, w, 1);
        if (c > 0) {
            double[] dots = Scratch.doubles(2L * c);
            blas.dgemv(TRANS, len, 2 * c, -t, p, top, n, p, v, 1, 0, dots, 0, 1);
            swapped(c, dots, 0, 1);
            blas.dgemv(NO_TRANS, len, 2 * c, 1, p, top, n, swapped, 0, 1, 1, p, w, 1);
            Scratch.give(dots);
        }
        blas.daxpy(len, -t / 2 * blas.ddot(len, p, v, 1, p, w, 1), p, v, 1, p, w, 1);
    }

    /// The vector (x₁, x₀, x₃, x₂ …) of c pairs, which lie inc apart.
    private void swapped(int c, double[] x, int off, int inc) {
        for (int k = 0; k < c; k++) {
            swapped[2 * k] = x[off + (2 * k + 1) * inc];
            swapped[2 * k + 1] = x[off + 2 * k * inc];
        }
    }

    /// A := A − V·Wᵀ − W·Vᵀ for the m columns that are left.
    private void update(int m) {
        if (m == 0) return;
        int b = Blocking.SYTRD_PANEL, top = uplo == LOWER ? n - m : 0;
        blas.dsyr2k(uplo, NO_TRANS, m, b, -1, p, top, 2 * n, p, n + top, 2 * n, 1, a, aOff + top + top * lda, lda);
    }
}
