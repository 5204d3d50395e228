// Generated from GpuHost.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import org.jonum.mat.FMatrix;
import org.jonum.mat.SingularMatrixException;
import org.jonum.mat.FVector;

/// From the host to the host: operands are sent, the work is done on the device, and the result is waited for.
///
/// The way costs: a product is worth it from about n = 400 on, a solution from 1000 on, where operands are not used again.
/// Nothing is done on the CPU instead, however small the matrix.
public sealed interface GpuFHost permits Gpu {
    private Gpu gpu() {
        return (Gpu) this;
    }

    /// A·B.
    ///
    /// @param a m×k
    /// @param b k×n
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    default FMatrix times(FMatrix a, FMatrix b) {
        Door.present("times", "a", a);
        Door.equal("times", "b.rows()", Door.present("times", "b", b).rows(), "a.cols()", a.cols());
        try (GpuScope s = gpu().scope()) {
            GpuFMatrix x = s.upload(a), y = s.upload(b), c = s.raw(x, a.rows(), b.cols());
            gpu().gemm(1, x, y, 0, c);
            return c.download();
        }
    }

    /// The solution of A·X = B by LU with partial pivoting.
    ///
    /// @param a n×n
    /// @param b n×k
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, or holds a NaN or an infinity
    default FMatrix solve(FMatrix a, FMatrix b) {
        Door.present("solve", "a", a);
        Door.square("solve", "a", a.rows(), a.cols());
        Door.equal("solve", "b.rows()", Door.present("solve", "b", b).rows(), "a.rows()", a.rows());
        try (GpuScope s = gpu().scope()) {
            GpuFMatrix x = s.upload(b);
            GpuFLu lu = gpu().luInPlace(s, s.upload(a));
            float rcond = lu.rcond(a.norm1());
            if (!(rcond >= Math.ulp(1.0f) / 2)) {
                throw new SingularMatrixException(
                        "solve: the matrix is singular to working precision, rcond = " + rcond,
                        rcond);
            }
            lu.solve(x);
            return x.download();
        }
    }

    /// The solution of A·x = b, as [#solve(FMatrix, FMatrix)] with one right-hand side.
    ///
    /// @param a n×n
    /// @param b n elements
    /// @return a new vector
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, or holds a NaN or an infinity
    default FVector solve(FMatrix a, FVector b) {
        return solve(a, Door.present("solve", "b", b).asColumn()).col(0);
    }

    /// The X that makes ‖A·X − B‖₂ least, by Householder QR.
    ///
    /// @param a m×n, m ≥ n
    /// @param b m×k
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A has not full rank, judged by the diagonal of R; [FMatrix#leastSquares] knows what to
    ///     do then
    default FMatrix leastSquares(FMatrix a, FMatrix b) {
        Door.present("leastSquares", "a", a);
        if (a.rows() < a.cols()) {
            throw Door.bad("leastSquares", "a", a.rows() + "x" + a.cols(), "no more columns than rows");
        }
        Door.equal("leastSquares", "b.rows()", Door.present("leastSquares", "b", b).rows(), "a.rows()", a.rows());
        try (GpuScope s = gpu().scope()) {
            GpuFMatrix x = s.upload(b);
            GpuFQr qr = gpu().qrInPlace(s, s.upload(a));
            FVector r = qr.factors().diag().download().map(t -> Math.abs(t));
            float ratio = r.size() == 0 ? 1 : r.min() / r.max();
            if (!(ratio > a.rows() * Math.ulp(1.0f))) {
                throw new SingularMatrixException(
                        "leastSquares: not of full rank, |r| from " + r.min() + " to " + r.max(),
                        ratio);
            }
            qr.solve(x);
            return x.block(0, 0, a.cols(), b.cols()).download();
        }
    }
}
