// Generated from GpuLevel2.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// A matrix and vectors: BLAS level 2 on the device. All is started, not waited for.
///
/// All throw [IllegalArgumentException] for an operand of another device or a shape that does not fit, and
/// [IllegalStateException] for one that is closed, before anything is started.
public sealed interface GpuFLevel2 permits Gpu {
    private Lane lane() {
        return ((Gpu) this).lane;
    }

    private Lane operands(String routine, GpuFMatrix a, GpuFVector x) {
        Lane q = lane();
        Door.on(q, routine, "a", a);
        Door.on(q, routine, "x", x);
        return q;
    }

    /// y = α·A·x + β·y.
    ///
    /// @param alpha a number
    /// @param a     m×n
    /// @param x     n elements
    /// @param beta  a number; if 0, y is not read
    /// @param y     m elements, none of them in a or x
    default void gemv(float alpha, GpuFMatrix a, GpuFVector x, float beta, GpuFVector y) {
        gemv(Trans.NO_TRANS, alpha, a, x, beta, y);
    }

    /// y = α·op(A)·x + β·y.
    ///
    /// @param trans whether op transposes
    /// @param alpha a number
    /// @param a     m×n
    /// @param x     as many elements as op(A) has columns
    /// @param beta  a number; if 0, y is not read
    /// @param y     as many elements as op(A) has rows, none of them in a or x
    default void gemv(Trans trans, float alpha, GpuFMatrix a, GpuFVector x, float beta, GpuFVector y) {
        Lane q = operands("gemv", a, x);
        Door.on(q, "gemv", "y", y);
        boolean t = Door.present("gemv", "trans", trans) != Trans.NO_TRANS;
        Door.equal("gemv", "x.size()", x.size(), "columns of op(a)", t ? a.rows() : a.cols());
        Door.equal("gemv", "y.size()", y.size(), "rows of op(a)", t ? a.cols() : a.rows());
        Door.apart("gemv", "y", y.span(), "a", a.span());
        Door.apart("gemv", "y", y.span(), "x", x.span());
        if (y.size() == 0) return;
        q.run("gemv", Lane.writes(y.memory), Lane.reads(a.memory, x.memory), () -> {
            if (x.size() == 0) q.scaled(Float.BYTES, beta, 1, y.size(), y.at(), y.inc());
            else q.blas.sgemv(trans, a.rows(), a.cols(), alpha, a.at(), a.ld(), x.at(), x.inc(), beta, y.at(), y.inc());
        });
    }

    /// y = α·A·x + β·y, A symmetric.
    ///
    /// @param uplo  the triangle that is read
    /// @param alpha a number
    /// @param a     n×n
    /// @param x     n elements
    /// @param beta  a number; if 0, y is not read
    /// @param y     n elements, none of them in a or x
    default void symv(Uplo uplo, float alpha, GpuFMatrix a, GpuFVector x, float beta, GpuFVector y) {
        Lane q = operands("symv", a, x);
        Door.on(q, "symv", "y", y);
        Door.present("symv", "uplo", uplo);
        Door.square("symv", "a", a.rows(), a.cols());
        Door.equal("symv", "x.size()", x.size(), "a.rows()", a.rows());
        Door.equal("symv", "y.size()", y.size(), "a.rows()", a.rows());
        Door.apart("symv", "y", y.span(), "a", a.span());
        Door.apart("symv", "y", y.span(), "x", x.span());
        q.run("symv", Lane.writes(y.memory), Lane.reads(a.memory, x.memory), () -> q.blas.ssymv(uplo, a.rows(), alpha,
                a.at(), a.ld(), x.at(), x.inc(), beta, y.at(), y.inc()));
    }

    /// A = α·x·yᵀ + A.
    ///
    /// @param alpha a number
    /// @param x     m elements
    /// @param y     n elements
    /// @param a     m×n, none of its elements in x or y
    default void ger(float alpha, GpuFVector x, GpuFVector y, GpuFMatrix a) {
        Lane q = operands("ger", a, x);
        Door.on(q, "ger", "y", y);
        Door.shape("ger", "a", a.rows(), a.cols(), x.size(), y.size());
        Door.apart("ger", "a", a.span(), "x", x.span());
        Door.apart("ger", "a", a.span(), "y", y.span());
        q.run("ger", Lane.writes(a.memory), Lane.reads(x.memory, y.memory), () -> q.blas.sger(a.rows(), a.cols(), alpha,
                x.at(), x.inc(), y.at(), y.inc(), a.at(), a.ld()));
    }

    /// A = α·x·xᵀ + A, A symmetric.
    ///
    /// @param uplo  the triangle that is read and written
    /// @param alpha a number
    /// @param x     n elements
    /// @param a     n×n, none of its elements in x
    default void syr(Uplo uplo, float alpha, GpuFVector x, GpuFMatrix a) {
        Lane q = operands("syr", a, x);
        Door.present("syr", "uplo", uplo);
        Door.shape("syr", "a", a.rows(), a.cols(), x.size(), x.size());
        Door.apart("syr", "a", a.span(), "x", x.span());
        q.run("syr", Lane.writes(a.memory), Lane.reads(x.memory),
                () -> q.blas.ssyr(uplo, a.rows(), alpha, x.at(), x.inc(), a.at(), a.ld()));
    }

    /// x = op(A)·x, A triangular.
    ///
    /// @param uplo  which triangle A is
    /// @param trans whether op transposes
    /// @param diag  whether the diagonal is one of ones, and not read
    /// @param a     n×n
    /// @param x     n elements, none of them in a
    default void trmv(Uplo uplo, Trans trans, Diag diag, GpuFMatrix a, GpuFVector x) {
        Lane q = triangle("trmv", uplo, trans, diag, a, x);
        q.run("trmv", Lane.writes(x.memory), Lane.reads(a.memory),
                () -> q.blas.strmv(uplo, trans, diag, a.rows(), a.at(), a.ld(), x.at(), x.inc()));
    }

    /// x = op(A)⁻¹·x, A triangular. A zero on the diagonal makes infinities, as in BLAS.
    ///
    /// @param uplo  which triangle A is
    /// @param trans whether op transposes
    /// @param diag  whether the diagonal is one of ones, and not read
    /// @param a     n×n
    /// @param x     n elements, none of them in a
    default void trsv(Uplo uplo, Trans trans, Diag diag, GpuFMatrix a, GpuFVector x) {
        Lane q = triangle("trsv", uplo, trans, diag, a, x);
        q.run("trsv", Lane.writes(x.memory), Lane.reads(a.memory),
                () -> q.blas.strsv(uplo, trans, diag, a.rows(), a.at(), a.ld(), x.at(), x.inc()));
    }

    private Lane triangle(String routine, Uplo uplo, Trans trans, Diag diag, GpuFMatrix a, GpuFVector x) {
        Lane q = operands(routine, a, x);
        Door.present(routine, "uplo", uplo);
        Door.present(routine, "trans", trans);
        Door.present(routine, "diag", diag);
        Door.square(routine, "a", a.rows(), a.cols());
        Door.equal(routine, "x.size()", x.size(), "a.rows()", a.rows());
        Door.apart(routine, "x", x.span(), "a", a.span());
        return q;
    }
}
