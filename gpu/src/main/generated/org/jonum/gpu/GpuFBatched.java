// Generated from GpuBatched.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.mat.NotPositiveDefiniteException;
import org.jonum.mat.NumericalException;
import org.jonum.mat.SingularMatrixException;

/// Many small problems at once. All is started, not waited for.
///
/// All throw [IllegalArgumentException] for an operand of another device, or counts and shapes that do not fit, and
/// [IllegalStateException] for one that is closed, before anything is started.
public sealed interface GpuFBatched permits Gpu {
    private Lane operands(String routine, GpuFBatch a, GpuFBatch b) {
        Lane q = ((Gpu) this).lane;
        Door.on(q, routine, "a", a);
        Door.on(q, routine, "b", b);
        Door.equal(routine, "b.count()", b.count(), "a.count()", a.count());
        return q;
    }

    /// Cᵢ = α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ.
    ///
    /// @param transA whether A is transposed
    /// @param transB whether B is transposed
    /// @param alpha  a number
    /// @param a      op(Aᵢ) is m×k
    /// @param b      op(Bᵢ) is k×n, as many
    /// @param beta   a number; if 0, C is not read
    /// @param c      m×n, as many, another batch than a and b
    default void gemm(Trans transA, Trans transB, float alpha, GpuFBatch a, GpuFBatch b, float beta, GpuFBatch c) {
        Lane q = operands("gemm", a, b);
        Door.on(q, "gemm", "c", c);
        boolean ta = Door.present("gemm", "transA", transA) != Trans.NO_TRANS;
        boolean tb = Door.present("gemm", "transB", transB) != Trans.NO_TRANS;
        int m = ta ? a.cols() : a.rows(), k = ta ? a.rows() : a.cols(), n = tb ? b.rows() : b.cols();
        Door.equal("gemm", "rows of op(b)", tb ? b.cols() : b.rows(), "columns of op(a)", k);
        Door.shape("gemm", "c", c.rows(), c.cols(), m, n);
        Door.equal("gemm", "c.count()", c.count(), "a.count()", a.count());
        if (c.memory == a.memory || c.memory == b.memory) throw Door.bad("gemm", "c", "a or b", "another batch");
        if (c.count() == 0 || m == 0 || n == 0) return;
        q.run("gemm", Lane.writes(c.memory), Lane.reads(a.memory, b.memory), () -> {
            if (k == 0) q.scaled(Float.BYTES, beta, m, (long) n * c.count(), c.at(), c.ld());
            else
                q.blas.sgemmStridedBatched(transA, transB, m, n, k, alpha, a.at(), a.ld(), a.stride(), b.at(),
                        b.ld(), b.stride(), beta, c.at(), c.ld(), c.stride(), c.count());
        });
    }

    /// Solves Aᵢ·Xᵢ = Bᵢ by LU with partial pivoting. That an Aᵢ is singular is thrown where the stream is waited for.
    ///
    /// @param a n×n each; they become their factors
    /// @param b n×k each, as many; they become the solutions
    default void solveInPlace(GpuFBatch a, GpuFBatch b) {
        Lane q = square("solveInPlace", a, b);
        int n = a.rows(), count = a.count();
        if (n == 0 || count == 0) return;
        Outcome outcome = new Outcome("getrfBatched", (place, info) -> new SingularMatrixException(
                "solveInPlace: matrix " + place + " has a pivot " + info + " that is exactly zero", 0));
        a.address(q);
        b.address(q);
        q.run("solveInPlace", outcome, count, Lane.writes(a.memory, b.memory), Lane.reads(),
                info -> q.temporary((long) n * count * Integer.BYTES, pivots -> {
                    q.blas.sgetrfBatched(n, a.addresses(), a.ld(), pivots, info, count);
                    if (b.cols() == 0) return;
                    q.blas.sgetrsBatched(Trans.NO_TRANS, n, b.cols(), a.addresses(), a.ld(), pivots, b.addresses(),
                            b.ld(), count);
                }));
    }

    /// Solves Aᵢ·Xᵢ = Bᵢ for symmetric positive definite Aᵢ by FCholesky's factorization. That an Aᵢ is none is thrown where the
    /// stream is waited for.
    ///
    /// @param a n×n each, of which the lower triangle is read; it becomes the factor
    /// @param b n×k each, as many; they become the solutions
    default void choleskySolveInPlace(GpuFBatch a, GpuFBatch b) {
        Lane q = square("choleskySolveInPlace", a, b);
        int n = a.rows(), count = a.count();
        if (n == 0 || count == 0) return;
        Outcome outcome = new Outcome("potrfBatched", GpuFBatched::indefinite);
        a.address(q);
        b.address(q);
        q.run("choleskySolveInPlace", outcome, count, Lane.writes(a.memory, b.memory), Lane.reads(), info -> {
            q.solver.spotrfBatched(Uplo.LOWER, n, a.addresses(), a.ld(), info, count);
            if (b.cols() == 0) return;
            for (Trans t : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                q.blas.strsmBatched(Side.LEFT, Uplo.LOWER, t, Diag.NON_UNIT, n, b.cols(), 1, a.addresses(), a.ld(),
                        b.addresses(), b.ld(), count);
            }
        });
    }

    private static NumericalException indefinite(int place, int info) {
        NumericalException e = new NumericalException(
                "choleskySolveInPlace: matrix " + place + " is not positive definite");
        e.initCause(new NotPositiveDefiniteException(info));
        return e;
    }

    private Lane square(String routine, GpuFBatch a, GpuFBatch b) {
        Lane q = operands(routine, a, b);
        Door.square(routine, "a", a.rows(), a.cols());
        Door.equal(routine, "b.rows()", b.rows(), "a.rows()", a.rows());
        if (a.memory == b.memory) throw Door.bad(routine, "b", "a", "another batch");
        return q;
    }

    /// The addresses of the matrices, on the device.
}
