// Generated from Dsyev.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Uplo.LOWER;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatNorms;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Eigenvalues and eigenvectors of a symmetric matrix: scaled into a safe range, reduced to
/// tridiagonal form, solved there, and the vectors taken back.
final class Ssyev {
    /// Up to this size, and down to its reciprocal, squares are safe in all of the computation.
    private static final float BIG = (float) Math.sqrt(FloatLimits.EPS / FloatLimits.SAFE_MIN);

    private Ssyev() {}

    /// How the tridiagonal problem is solved.
    interface Tridiagonal {
        /// The eigenvalues of T in d, and in A the eigenvectors of the matrix that was reduced.
        int solve(float[] e, float[] tau);
    }

    /// By QL.
    static <L extends FloatSymmetricEigen & FloatNorms> int solve(L la, Job jobz, Uplo uplo,
            int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        return solve(la, jobz, uplo, n, a, aOff, lda, w, wOff, (e, tau) -> {
            la.sorgtr(LOWER, n, a, aOff, lda, tau, 0);
            return la.ssteqr(Compz.VECTORS, n, w, wOff, e, 0, a, aOff, lda);
        });
    }

    /// By divide and conquer.
    static <L extends FloatSymmetricEigen & FloatNorms> int conquer(L la, FloatBlocks blocks, Job jobz, Uplo uplo,
            int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        return solve(la, jobz, uplo, n, a, aOff, lda, w, wOff, (e, tau) -> {
            float[] z = Scratch.floats((long) n * n);
            int info = la.sstedc(Compz.INITIALIZE, n, w, wOff, e, 0, z, 0, n);
            la.sormtr(LEFT, LOWER, NO_TRANS, n, n, a, aOff, lda, tau, 0, z, 0, n);
            blocks.copy(FloatView.of(z, 0, n, n, n), FloatView.of(a, aOff, n, n, lda));
            Scratch.give(z);
            return info;
        });
    }

    private static <L extends FloatSymmetricEigen & FloatNorms> int solve(L la, Job jobz,
            Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff, Tridiagonal vectors) {
        float size = la.slansy(Norm.MAX, uplo, n, a, aOff, lda);
        if (!Float.isFinite(size)) {
            Arrays.fill(w, wOff, wOff + n, Float.NaN);
            if (jobz == Job.VECTORS) Slaset.fill(Part.ALL, n, n, Float.NaN, Float.NaN, a, aOff, lda);
            return n;
        }
        int exponent = exponent(size);
        if (exponent != 0) FloatEntries.scale(Entries.trapezoid(uplo, n, n, aOff, lda), a, -exponent);
        float[] e = Scratch.floats(n), tau = Scratch.floats(n);
        int info;
        if (jobz == Job.NONE) {
            la.ssytrd(uplo, n, a, aOff, lda, w, wOff, e, 0, tau, 0);
            info = la.ssterf(n, w, wOff, e, 0);
        } else {
            if (uplo != LOWER) mirror(n, a, aOff, lda);
            la.ssytrd(LOWER, n, a, aOff, lda, w, wOff, e, 0, tau, 0);
            info = vectors.solve(e, tau);
        }
        Scratch.give(tau);
        Scratch.give(e);
        for (int i = wOff; exponent != 0 && i < wOff + n; i++) w[i] = Math.scalb(w[i], exponent);
        return info;
    }

    /// The exponent of the power of two that brings a matrix of that size to about one; 0 if its size is safe.
    static int exponent(float size) {
        if (size == 0 || size <= BIG && size >= 1 / BIG) return 0;
        return Math.max(Math.getExponent(size), Math.getExponent(FloatLimits.SAFE_MIN));
    }

    /// The lower triangle := the upper one.
    private static void mirror(int n, float[] a, int aOff, int lda) {
        for (int block = 0; block < n; block += 32) {           // rows that stay in the cache
            for (int j = block; j < n; j++) {
                for (int i = block, end = Math.min(j, block + 32); i < end; i++) {
                    a[aOff + j + i * lda] = a[aOff + i + j * lda];
                }
            }
        }
    }
}
