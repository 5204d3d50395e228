package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Uplo.LOWER;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Eigenvalues and eigenvectors of a symmetric matrix: scaled into a safe range, reduced to
/// tridiagonal form, solved there, and the vectors taken back.
final class Dsyev {
    /// Up to this size, and down to its reciprocal, squares are safe in all of the computation.
    private static final double BIG = Math.sqrt(DoubleLimits.EPS / DoubleLimits.SAFE_MIN);

    private Dsyev() {}

    /// How the tridiagonal problem is solved.
    interface Tridiagonal {
        /// The eigenvalues of T in d, and in A the eigenvectors of the matrix that was reduced.
        int solve(double[] e, double[] tau);
    }

    /// By QL.
    static <L extends DoubleSymmetricEigen & DoubleNorms> int solve(L la, Job jobz, Uplo uplo,
            int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        return solve(la, jobz, uplo, n, a, aOff, lda, w, wOff, (e, tau) -> {
            la.dorgtr(LOWER, n, a, aOff, lda, tau, 0);
            return la.dsteqr(Compz.VECTORS, n, w, wOff, e, 0, a, aOff, lda);
        });
    }

    /// By divide and conquer.
    static <L extends DoubleSymmetricEigen & DoubleNorms> int conquer(L la, DoubleBlocks blocks, Job jobz, Uplo uplo,
            int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        return solve(la, jobz, uplo, n, a, aOff, lda, w, wOff, (e, tau) -> {
            double[] z = Scratch.doubles((long) n * n);
            int info = la.dstedc(Compz.INITIALIZE, n, w, wOff, e, 0, z, 0, n);
            la.dormtr(LEFT, LOWER, NO_TRANS, n, n, a, aOff, lda, tau, 0, z, 0, n);
            blocks.copy(DoubleView.of(z, 0, n, n, n), DoubleView.of(a, aOff, n, n, lda));
            Scratch.give(z);
            return info;
        });
    }

    private static <L extends DoubleSymmetricEigen & DoubleNorms> int solve(L la, Job jobz,
            Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff, Tridiagonal vectors) {
        double size = la.dlansy(Norm.MAX, uplo, n, a, aOff, lda);
        if (!Double.isFinite(size)) {
            Arrays.fill(w, wOff, wOff + n, Double.NaN);
            if (jobz == Job.VECTORS) Dlaset.fill(Part.ALL, n, n, Double.NaN, Double.NaN, a, aOff, lda);
            return n;
        }
        int exponent = exponent(size);
        if (exponent != 0) DoubleEntries.scale(Entries.trapezoid(uplo, n, n, aOff, lda), a, -exponent);
        double[] e = Scratch.doubles(n), tau = Scratch.doubles(n);
        int info;
        if (jobz == Job.NONE) {
            la.dsytrd(uplo, n, a, aOff, lda, w, wOff, e, 0, tau, 0);
            info = la.dsterf(n, w, wOff, e, 0);
        } else {
            if (uplo != LOWER) mirror(n, a, aOff, lda);
            la.dsytrd(LOWER, n, a, aOff, lda, w, wOff, e, 0, tau, 0);
            info = vectors.solve(e, tau);
        }
        Scratch.give(tau);
        Scratch.give(e);
        for (int i = wOff; exponent != 0 && i < wOff + n; i++) w[i] = Math.scalb(w[i], exponent);
        return info;
    }

    /// The exponent of the power of two that brings a matrix of that size to about one; 0 if its size is safe.
    static int exponent(double size) {
        if (size == 0 || size <= BIG && size >= 1 / BIG) return 0;
        return Math.max(Math.getExponent(size), Math.getExponent(DoubleLimits.SAFE_MIN));
    }

    /// The lower triangle := the upper one.
    private static void mirror(int n, double[] a, int aOff, int lda) {
        for (int block = 0; block < n; block += 32) {           // rows that stay in the cache
            for (int j = block; j < n; j++) {
                for (int i = block, end = Math.min(j, block + 32); i < end; i++) {
                    a[aOff + j + i * lda] = a[aOff + i + j * lda];
                }
            }
        }
    }
}
