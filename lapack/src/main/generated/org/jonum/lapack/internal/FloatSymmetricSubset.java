// Generated from DoubleSymmetricSubset.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;
import org.jonum.lapack.Selected;

/// Some eigenvalues and vectors of a symmetric matrix: reduction to tridiagonal form, a method for that, and back.
///
/// A matrix so small or large that squares of its entries are out of range is scaled by a power of two first.
final class FloatSymmetricSubset {
    private FloatSymmetricSubset() {}

    /// A method for a tridiagonal matrix T = scale·QᵀAQ; it writes eigenvalues and vectors where they belong.
    interface Tridiagonal {
        /// @param scale what every eigenvalue has been multiplied by, and tolerances and limits must be
        Selected solve(float[] d, float[] e, float scale);
    }

    /// w := the eigenvalues wanted; Z := their vectors; A is destroyed.
    ///
    /// @param sure eigenvalues that become NaN if A is not finite
    static Selected solve(Blas blas, Job jobz, Uplo uplo, int n, int sure, float[] a, int aOff, int lda, float[] w,
            int wOff, float[] z, int zOff, int ldz, Tridiagonal method) {
        float norm = Slansy.norm(blas, Norm.MAX, uplo, n, a, aOff, lda);
        if (!Float.isFinite(norm)) return notFinite(jobz, n, sure, w, wOff, z, zOff, ldz);
        int exponent = Ssyev.exponent(norm);
        if (exponent != 0) FloatEntries.scale(Entries.trapezoid(uplo, n, n, aOff, lda), a, -exponent);
        float scale = Math.scalb(1.0f, -exponent);
        float[] d = Scratch.floats(n), e = Scratch.floats(n), tau = Scratch.floats(n);
        Ssytrd.reduce(blas, uplo, n, a, aOff, lda, d, 0, e, 0, tau, 0);
        Selected found = method.solve(d, e, scale);
        if (jobz == Job.VECTORS) {
            Sormtr.multiply(blas, LEFT, uplo, NO_TRANS, n, found.m(), a, aOff, lda, tau, 0, z, zOff, ldz);
        }
        if (scale != 1) for (int k = wOff; k < wOff + found.m(); k++) w[k] /= scale;
        Scratch.give(d);
        Scratch.give(e);
        Scratch.give(tau);
        return found;
    }

    /// What comes of a matrix of order n that is not finite: NaN for all m eigenvalues there are, and their vectors.
    static Selected notFinite(Job jobz, int n, int m, float[] w, int wOff, float[] z, int zOff, int ldz) {
        Arrays.fill(w, wOff, wOff + m, Float.NaN);
        if (jobz == Job.VECTORS) Slaset.fill(Part.ALL, n, m, Float.NaN, Float.NaN, z, zOff, ldz);
        return new Selected(n, m);
    }
}
