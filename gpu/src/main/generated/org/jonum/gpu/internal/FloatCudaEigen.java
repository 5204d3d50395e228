// Generated from DoubleCudaEigen.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

import org.jonum.blas.Uplo;

/// Eigenvalues and singular values on the device. All overwrite A.
public interface FloatCudaEigen {
    /// A = V·diag(w)·Vᵀ, A symmetric; V in A's place.
    void ssyevd(boolean vectors, Uplo uplo, long n, long a, long lda, long w, long info, Workspace work);

    /// A·x = λ·B·x, A symmetric and B positive definite; vectors in A's place, B's Cholesky factor in B's.
    void ssygvd(boolean vectors, Uplo uplo, int n, long a, int lda, long b, int ldb, long w, long info,
            Workspace work);

    /// A = U·diag(s)·Vᵀ by QR iteration, m ≥ n.
    ///
    /// @param jobu  `A` all columns of U, `S` the first n, `N` none
    /// @param jobvt `A` or `S` all rows of Vᵀ, `N` none
    void sgesvd(char jobu, char jobvt, long m, long n, long a, long lda, long s, long u, long ldu, long vt, long ldvt,
            long info, Workspace work);

    /// A·x = λ·x, A general, right vectors as LAPACK stores them; with [Capability#GEEV].
    ///
    /// @param w n real parts, then n imaginary parts
    void sgeev(boolean vectors, long n, long a, long lda, long w, long vr, long ldvr, long info, Workspace work);
}
