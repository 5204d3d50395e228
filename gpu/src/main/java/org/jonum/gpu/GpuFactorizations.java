// float-twin
package org.jonum.gpu;

/// Factorizations and what is solved by them. All is started, not waited for; that a matrix has no factorization is thrown by
/// what waits for the device.
///
/// All throw [IllegalArgumentException] for an operand or a scope of another device or a shape that does not fit,
/// [IllegalStateException] for one that is closed, before anything is started, and [GpuOutOfMemoryException] if there is no
/// memory for results or workspace.
public sealed interface GpuFactorizations permits Gpu {
    private Gpu gpu() {
        return (Gpu) this;
    }

    private void operands(String routine, GpuScope s, GpuMatrix a) {
        Door.scope(gpu().lane, routine, s);
        Door.on(gpu().lane, routine, "a", a);
    }

    /// A = L·Lᵀ.
    ///
    /// @param s the scope that the factor is to belong to
    /// @param a n×n, symmetric positive definite, of which the lower triangle is read; it is left alone
    /// @return the factorization
    default GpuCholesky cholesky(GpuScope s, GpuMatrix a) {
        operands("cholesky", s, a);
        Door.square("cholesky", "a", a.rows(), a.cols());
        return new GpuCholesky(gpu(), s.copy(a));
    }

    /// A = L·Lᵀ, with L in the place of A.
    ///
    /// @param a n×n, symmetric positive definite, of which the lower triangle is read; it becomes the factor
    /// @return the factorization, which is good as long as `a` is not written to
    default GpuCholesky choleskyInPlace(GpuMatrix a) {
        Door.on(gpu().lane, "choleskyInPlace", "a", a);
        Door.square("choleskyInPlace", "a", a.rows(), a.cols());
        return new GpuCholesky(gpu(), a.block(0, 0, a.rows(), a.cols()));
    }

    /// P·A = L·U with partial pivoting.
    ///
    /// @param s the scope that the factors are to belong to
    /// @param a m×n; it is left alone
    /// @return the factorization
    default GpuLu lu(GpuScope s, GpuMatrix a) {
        operands("lu", s, a);
        return new GpuLu(gpu(), s, s.copy(a));
    }

    /// P·A = L·U with partial pivoting, with L and U in the place of A.
    ///
    /// @param s the scope that the pivots are to belong to
    /// @param a m×n; it becomes the factors
    /// @return the factorization, which is good as long as `a` is not written to
    default GpuLu luInPlace(GpuScope s, GpuMatrix a) {
        operands("luInPlace", s, a);
        return new GpuLu(gpu(), s, a.block(0, 0, a.rows(), a.cols()));
    }

    /// A = Q·R.
    ///
    /// @param s the scope that the factors are to belong to
    /// @param a m×n; it is left alone
    /// @return the factorization
    default GpuQr qr(GpuScope s, GpuMatrix a) {
        operands("qr", s, a);
        return new GpuQr(gpu(), s, s.copy(a));
    }

    /// A = Q·R, with R and what Q is made of in the place of A.
    ///
    /// @param s the scope that the scalars of Q are to belong to
    /// @param a m×n; it becomes the factors
    /// @return the factorization, which is good as long as `a` is not written to
    default GpuQr qrInPlace(GpuScope s, GpuMatrix a) {
        operands("qrInPlace", s, a);
        return new GpuQr(gpu(), s, a.block(0, 0, a.rows(), a.cols()));
    }

    /// The solution of A·X = B, by LU with partial pivoting.
    ///
    /// @param s the scope that the solution is to belong to
    /// @param a n×n; it is left alone
    /// @param b n×k; it is left alone
    /// @return X. That A has a pivot of exactly zero is thrown ([org.jonum.mat.SingularMatrixException]) by what waits for it
    default GpuMatrix solve(GpuScope s, GpuMatrix a, GpuMatrix b) {
        operands("solve", s, a);
        Door.on(gpu().lane, "solve", "b", b);
        Door.square("solve", "a", a.rows(), a.cols());
        Door.equal("solve", "b.rows()", b.rows(), "a.rows()", a.rows());
        GpuMatrix x = s.copy(b);
        try (GpuScope t = gpu().scope()) {
            lu(t, a).solve(x);
        }
        return x;
    }

    /// The X that makes ‖A·X − B‖₂ least, column by column, by Householder QR, for a matrix of full rank.
    ///
    /// @param s the scope that the solution is to belong to
    /// @param a m×n, m ≥ n, of rank n: this is not looked at; it is left alone
    /// @param b m×k; it is left alone
    /// @return X, a view of n rows
    default GpuMatrix leastSquares(GpuScope s, GpuMatrix a, GpuMatrix b) {
        operands("leastSquares", s, a);
        Door.on(gpu().lane, "leastSquares", "b", b);
        if (a.rows() < a.cols())
            throw Door.bad("leastSquares", "a", a.rows() + "x" + a.cols(), "no more columns than rows");
        Door.equal("leastSquares", "b.rows()", b.rows(), "a.rows()", a.rows());
        GpuMatrix x = s.copy(b);
        try (GpuScope t = gpu().scope()) {
            qr(t, a).solve(x);
        }
        return x.block(0, 0, a.cols(), b.cols());
    }

    /// A = U·Σ·Vᵀ, thin: as many singular values as the smaller dimension.
    ///
    /// @param s the scope that the factors are to belong to
    /// @param a m×n; it is left alone
    /// @return the factorization
    default GpuSvd svd(GpuScope s, GpuMatrix a) {
        operands("svd", s, a);
        return GpuSvd.of(gpu(), s, a);
    }

    /// A = V·Λ·Vᵀ.
    ///
    /// @param s the scope that eigenvalues and vectors are to belong to
    /// @param a n×n, symmetric, of which the lower triangle is read; it is left alone
    /// @return eigenvalues, from the smallest to the largest, and vectors
    default GpuSymEigen symEigen(GpuScope s, GpuMatrix a) {
        operands("symEigen", s, a);
        Door.square("symEigen", "a", a.rows(), a.cols());
        return GpuSymEigen.of(gpu(), s, a);
    }

    /// A·x = λ·B·x.
    ///
    /// @param s the scope that eigenvalues and vectors are to belong to
    /// @param a n×n, symmetric, of which the lower triangle is read; it is left alone
    /// @param b n×n, symmetric positive definite, of which the lower triangle is read; it is left alone
    /// @return eigenvalues, from the smallest to the largest, and vectors with Vᵀ·B·V = I
    default GpuSymEigen symEigen(GpuScope s, GpuMatrix a, GpuMatrix b) {
        operands("symEigen", s, a);
        Door.on(gpu().lane, "symEigen", "b", b);
        Door.square("symEigen", "a", a.rows(), a.cols());
        Door.shape("symEigen", "b", b.rows(), b.cols(), a.rows(), a.cols());
        return GpuSymEigen.of(gpu(), s, a, b);
    }

    /// A·x = λ·x.
    ///
    /// @param s the scope that eigenvalues and vectors are to belong to
    /// @param a n×n; it is left alone
    /// @return eigenvalues and right eigenvectors
    /// @throws GpuUnavailableException if the library has no such routine: cuSOLVER before CUDA 12.6 Update 2
    default GpuEigen eigen(GpuScope s, GpuMatrix a) {
        operands("eigen", s, a);
        Door.square("eigen", "a", a.rows(), a.cols());
        return GpuEigen.of(gpu(), s, a);
    }
}
