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
final class DoubleSymmetricSubset {
    private DoubleSymmetricSubset() {}

    /// A method for a tridiagonal matrix T = scale·QᵀAQ; it writes eigenvalues and vectors where they belong.
    interface Tridiagonal {
        /// @param scale what every eigenvalue has been multiplied by, and tolerances and limits must be
        Selected solve(double[] d, double[] e, double scale);
    }

    /// w := the eigenvalues wanted; Z := their vectors; A is destroyed.
    ///
    /// @param sure eigenvalues that become NaN if A is not finite
    static Selected solve(Blas blas, Job jobz, Uplo uplo, int n, int sure, double[] a, int aOff, int lda, double[] w,
            int wOff, double[] z, int zOff, int ldz, Tridiagonal method) {
        double norm = Dlansy.norm(blas, Norm.MAX, uplo, n, a, aOff, lda);
        if (!Double.isFinite(norm)) return notFinite(jobz, n, sure, w, wOff, z, zOff, ldz);
        int exponent = Dsyev.exponent(norm);
        if (exponent != 0) DoubleEntries.scale(Entries.trapezoid(uplo, n, n, aOff, lda), a, -exponent);
        double scale = Math.scalb(1.0, -exponent);
        double[] d = Scratch.doubles(n), e = Scratch.doubles(n), tau = Scratch.doubles(n);
        Dsytrd.reduce(blas, uplo, n, a, aOff, lda, d, 0, e, 0, tau, 0);
        Selected found = method.solve(d, e, scale);
        if (jobz == Job.VECTORS) {
            Dormtr.multiply(blas, LEFT, uplo, NO_TRANS, n, found.m(), a, aOff, lda, tau, 0, z, zOff, ldz);
        }
        if (scale != 1) for (int k = wOff; k < wOff + found.m(); k++) w[k] /= scale;
        Scratch.give(d);
        Scratch.give(e);
        Scratch.give(tau);
        return found;
    }

    /// What comes of a matrix of order n that is not finite: NaN for all m eigenvalues there are, and their vectors.
    static Selected notFinite(Job jobz, int n, int m, double[] w, int wOff, double[] z, int zOff, int ldz) {
        Arrays.fill(w, wOff, wOff + m, Double.NaN);
        if (jobz == Job.VECTORS) Dlaset.fill(Part.ALL, n, m, Double.NaN, Double.NaN, z, zOff, ldz);
        return new Selected(n, m);
    }
}
