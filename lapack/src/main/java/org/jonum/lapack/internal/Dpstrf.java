package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.LOWER;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Pstrf;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Cholesky factorization with complete pivoting, Pᵀ·A·P = L·Lᵀ, of a semidefinite matrix.
///
/// The pivot is the largest entry of the remaining diagonal, which is kept up to date by itself:
/// within a block of columns the rest of the matrix is not, and gets all of the block at once
/// (Hammarling, Higham & Lucas 2007; the rank is that of the first pivot that is not above the
/// tolerance).
///
/// ```
///     block k … j:  l(j:, j) = (a(j:, j) − L(j:, k:j)·L(j, k:j)ᵀ) / √(a(j, j) − ‖L(j, k:j)‖²)
///     then          A22 := A22 − L21·L21ᵀ
/// ```
/// The upper triangle is the lower one of the transposed view.
final class Dpstrf {
    private Dpstrf() {}

    /// A := its factor in the triangle `uplo`, `piv` := the rows of A in their new order.
    static Pstrf factor(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda, int[] piv,
            int pivOff, double tol) {
        for (int i = 0; i < n; i++) piv[pivOff + i] = i;
        if (n == 0) return new Pstrf(0, 0);
        DoubleView view = DoubleView.of(a, aOff, n, n, lda);
        double[] taken = Scratch.doubles(n);
        int rank = factor(new DoubleBlocks(blas), uplo == LOWER ? view : view.t(), piv, pivOff, tol, taken);
        Scratch.give(taken);
        return new Pstrf(rank < n ? 1 : 0, rank);
    }

    /// The rank; `taken` holds what the block has taken off each entry of the diagonal.
    private static int factor(DoubleBlocks la, DoubleView a, int[] piv, int pivOff, double tol,
            double[] taken) {
        int n = a.rows();
        double[] data = a.data();
        double stop = Double.NaN;
        for (int k = 0; k < n; k += Blocking.PIVOTED_CHOLESKY_BLOCK) {
            int b = Math.min(Blocking.PIVOTED_CHOLESKY_BLOCK, n - k), end = k + b;
            Arrays.fill(taken, k, n, 0);
            for (int j = k; j < end; j++) {
                if (j > k) addSquares(a, j, taken);
                int p = largest(a, j, taken);
                double d = a.get(p, p) - taken[p];
                if (j == 0) stop = tol >= 0 ? tol : n * DoubleLimits.EPS * d;
                if (!(d > 0 && (j == 0 || d > stop))) return j;
                exchange(la.blas(), a, j, p, taken, piv, pivOff);
                double root = Math.sqrt(d);
                data[a.at(j, j)] = root;
                DoubleView below = a.block(j + 1, j, n - j - 1, 1);
                la.gemm(-1, a.block(j + 1, k, n - j - 1, j - k), a.block(j, k, 1, j - k).t(), 1, below);
                for (int i = j + 1; i < n; i++) data[a.at(i, j)] /= root;
            }
            DoubleView l21 = a.block(end, k, n - end, b);
            la.syrk(LOWER, -1, l21, 1, a.block(end, end, n - end, n - end));
        }
        return n;
    }

    /// taken(i) := taken(i) + l(i, j − 1)² for i ≥ j.
    private static void addSquares(DoubleView a, int j, double[] taken) {
        for (int i = j; i < a.rows(); i++) {
            double l = a.get(i, j - 1);
            taken[i] += l * l;
        }
    }

    /// The row of the largest entry that is left on the diagonal from j on; of the first that is NaN.
    private static int largest(DoubleView a, int j, double[] taken) {
        int p = j;
        double max = a.get(j, j) - taken[j];
        for (int i = j + 1; i < a.rows() && !Double.isNaN(max); i++) {
            double d = a.get(i, i) - taken[i];
            if (!(d <= max)) {
                max = d;
                p = i;
            }
        }
        return p;
    }

    /// Exchange rows and columns j and p > j of a symmetric matrix, of which the lower triangle is
    /// stored.
    private static void exchange(Blas blas, DoubleView a, int j, int p, double[] taken, int[] piv,
            int pivOff) {
        if (p == j) return;
        double[] data = a.data();
        int n = a.rows(), row = piv[pivOff + j];
        piv[pivOff + j] = piv[pivOff + p];
        piv[pivOff + p] = row;
        taken[p] = taken[j];
        data[a.at(p, p)] = a.get(j, j);
        blas.dswap(j, data, a.at(j, 0), a.cs(), data, a.at(p, 0), a.cs());
        blas.dswap(p - j - 1, data, a.at(j + 1, j), a.rs(), data, a.at(p, j + 1), a.cs());
        if (p + 1 < n) blas.dswap(n - p - 1, data, a.at(p + 1, j), a.rs(), data, a.at(p + 1, p), a.rs());
    }
}
