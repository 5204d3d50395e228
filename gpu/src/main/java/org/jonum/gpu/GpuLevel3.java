// float-twin
package org.jonum.gpu;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Matrices and matrices: BLAS level 3 on the device, sums and scalings. All is started, not waited for.
///
/// All throw [IllegalArgumentException] for an operand of another device, a shape that does not fit, or a result in the
/// memory of an operand, and [IllegalStateException] for one that is closed, before anything is started.
public sealed interface GpuLevel3 permits Gpu {
    private Lane lane() {
        return ((Gpu) this).lane;
    }

    private Lane operands(String routine, GpuMatrix a, GpuMatrix b) {
        Lane q = lane();
        Door.on(q, routine, "a", a);
        Door.on(q, routine, "b", b);
        return q;
    }

    private static boolean turned(String routine, String name, Trans trans) {
        return Door.present(routine, name, trans) != Trans.NO_TRANS;
    }

    private void result(String routine, GpuMatrix c, int rows, int cols, GpuMatrix a, GpuMatrix b) {
        Door.on(lane(), routine, "c", c);
        Door.shape(routine, "c", c.rows(), c.cols(), rows, cols);
        Door.apart(routine, "c", c.span(), "a", a.span());
        Door.apart(routine, "c", c.span(), "b", b.span());
    }

    /// C = α·A·B + β·C.
    ///
    /// @param alpha a number
    /// @param a     m×k
    /// @param b     k×n
    /// @param beta  a number; if 0, C is not read
    /// @param c     m×n
    default void gemm(double alpha, GpuMatrix a, GpuMatrix b, double beta, GpuMatrix c) {
        gemm(Trans.NO_TRANS, Trans.NO_TRANS, alpha, a, b, beta, c);
    }

    /// C = α·op(A)·op(B) + β·C.
    ///
    /// @param transA whether A is transposed
    /// @param transB whether B is transposed
    /// @param alpha  a number
    /// @param a      op(A) is m×k
    /// @param b      op(B) is k×n
    /// @param beta   a number; if 0, C is not read
    /// @param c      m×n
    default void gemm(Trans transA, Trans transB, double alpha, GpuMatrix a, GpuMatrix b, double beta, GpuMatrix c) {
        Lane q = operands("gemm", a, b);
        boolean ta = turned("gemm", "transA", transA), tb = turned("gemm", "transB", transB);
        int m = ta ? a.cols() : a.rows(), k = ta ? a.rows() : a.cols(), n = tb ? b.rows() : b.cols();
        Door.equal("gemm", "rows of op(b)", tb ? b.cols() : b.rows(), "columns of op(a)", k);
        result("gemm", c, m, n, a, b);
        if (c.isEmpty()) return;
        q.run("gemm", Lane.writes(c.memory), Lane.reads(a.memory, b.memory), () -> {
            if (k == 0) q.scaled(Double.BYTES, beta, m, n, c.at(), c.ld());
            else q.blas.dgemm(transA, transB, m, n, k, alpha, a.at(), a.ld(), b.at(), b.ld(), beta, c.at(), c.ld());
        });
    }

    /// C = α·A·B + β·C (left) or α·B·A + β·C (right), A symmetric.
    ///
    /// @param side  where A stands
    /// @param uplo  the triangle of A that is read
    /// @param alpha a number
    /// @param a     m×m on the left, n×n on the right
    /// @param b     m×n
    /// @param beta  a number; if 0, C is not read
    /// @param c     m×n
    default void symm(Side side, Uplo uplo, double alpha, GpuMatrix a, GpuMatrix b, double beta, GpuMatrix c) {
        Lane q = operands("symm", a, b);
        Door.present("symm", "uplo", uplo);
        int order = Door.present("symm", "side", side) == Side.LEFT ? b.rows() : b.cols();
        Door.shape("symm", "a", a.rows(), a.cols(), order, order);
        result("symm", c, b.rows(), b.cols(), a, b);
        q.run("symm", Lane.writes(c.memory), Lane.reads(a.memory, b.memory), () -> q.blas.dsymm(side, uplo, b.rows(),
                b.cols(), alpha, a.at(), a.ld(), b.at(), b.ld(), beta, c.at(), c.ld()));
    }

    /// C = α·A·Aᵀ + β·C, or, transposed, α·Aᵀ·A + β·C, of which one triangle is written.
    ///
    /// @param uplo  that triangle
    /// @param trans whether A is transposed
    /// @param alpha a number
    /// @param a     op(A) is n×k
    /// @param beta  a number; if 0, C is not read
    /// @param c     n×n
    default void syrk(Uplo uplo, Trans trans, double alpha, GpuMatrix a, double beta, GpuMatrix c) {
        Lane q = lane();
        Door.on(q, "syrk", "a", a);
        Door.present("syrk", "uplo", uplo);
        boolean t = turned("syrk", "trans", trans);
        int n = t ? a.cols() : a.rows(), k = t ? a.rows() : a.cols();
        result("syrk", c, n, n, a, a);
        q.run("syrk", Lane.writes(c.memory), Lane.reads(a.memory),
                () -> q.blas.dsyrk(uplo, trans, n, k, alpha, a.at(), a.ld(), beta, c.at(), c.ld()));
    }

    /// C = α·(A·Bᵀ + B·Aᵀ) + β·C, or, transposed, α·(Aᵀ·B + Bᵀ·A) + β·C, of which one triangle is written.
    ///
    /// @param uplo  that triangle
    /// @param trans whether A and B are transposed
    /// @param alpha a number
    /// @param a     op(A) is n×k
    /// @param b     of the same shape
    /// @param beta  a number; if 0, C is not read
    /// @param c     n×n
    default void syr2k(Uplo uplo, Trans trans, double alpha, GpuMatrix a, GpuMatrix b, double beta, GpuMatrix c) {
        Lane q = operands("syr2k", a, b);
        Door.present("syr2k", "uplo", uplo);
        boolean t = turned("syr2k", "trans", trans);
        int n = t ? a.cols() : a.rows(), k = t ? a.rows() : a.cols();
        Door.shape("syr2k", "b", b.rows(), b.cols(), a.rows(), a.cols());
        result("syr2k", c, n, n, a, b);
        q.run("syr2k", Lane.writes(c.memory), Lane.reads(a.memory, b.memory), () -> q.blas.dsyr2k(uplo, trans, n, k,
                alpha, a.at(), a.ld(), b.at(), b.ld(), beta, c.at(), c.ld()));
    }

    /// B = α·op(A)·B (left) or α·B·op(A) (right), A triangular.
    ///
    /// @param side  where A stands
    /// @param uplo  which triangle A is
    /// @param trans whether A is transposed
    /// @param diag  whether its diagonal is one of ones, and not read
    /// @param alpha a number
    /// @param a     m×m on the left, n×n on the right
    /// @param b     m×n
    default void trmm(Side side, Uplo uplo, Trans trans, Diag diag, double alpha, GpuMatrix a, GpuMatrix b) {
        Lane q = triangle("trmm", side, uplo, trans, diag, a, b);
        q.run("trmm", Lane.writes(b.memory), Lane.reads(a.memory), () -> q.blas.dtrmm(side, uplo, trans, diag, b.rows(),
                b.cols(), alpha, a.at(), a.ld(), b.at(), b.ld(), b.at(), b.ld()));
    }

    /// B = α·op(A)⁻¹·B (left) or α·B·op(A)⁻¹ (right), A triangular. A zero on its diagonal makes infinities, as in BLAS.
    ///
    /// @param side  where A stands
    /// @param uplo  which triangle A is
    /// @param trans whether A is transposed
    /// @param diag  whether its diagonal is one of ones, and not read
    /// @param alpha a number
    /// @param a     m×m on the left, n×n on the right
    /// @param b     m×n
    default void trsm(Side side, Uplo uplo, Trans trans, Diag diag, double alpha, GpuMatrix a, GpuMatrix b) {
        Lane q = triangle("trsm", side, uplo, trans, diag, a, b);
        q.run("trsm", Lane.writes(b.memory), Lane.reads(a.memory), () -> q.blas.dtrsm(side, uplo, trans, diag, b.rows(),
                b.cols(), alpha, a.at(), a.ld(), b.at(), b.ld()));
    }

    private Lane triangle(String routine, Side side, Uplo uplo, Trans trans, Diag diag, GpuMatrix a, GpuMatrix b) {
        Lane q = operands(routine, a, b);
        Door.present(routine, "uplo", uplo);
        Door.present(routine, "trans", trans);
        Door.present(routine, "diag", diag);
        int order = Door.present(routine, "side", side) == Side.LEFT ? b.rows() : b.cols();
        Door.shape(routine, "a", a.rows(), a.cols(), order, order);
        Door.apart(routine, "b", b.span(), "a", a.span());
        return q;
    }

    /// C = α·op(A) + β·op(B).
    ///
    /// @param transA whether A is transposed
    /// @param alpha  a number
    /// @param a      op(A) is m×n
    /// @param transB whether B is transposed
    /// @param beta   a number
    /// @param b      op(B) is m×n
    /// @param c      m×n; it may be A or B itself where that one is not transposed
    default void geam(Trans transA, double alpha, GpuMatrix a, Trans transB, double beta, GpuMatrix b, GpuMatrix c) {
        Lane q = operands("geam", a, b);
        Door.on(q, "geam", "c", c);
        boolean ta = turned("geam", "transA", transA), tb = turned("geam", "transB", transB);
        Door.shape("geam", "op(a)", ta ? a.cols() : a.rows(), ta ? a.rows() : a.cols(), c.rows(), c.cols());
        Door.shape("geam", "op(b)", tb ? b.cols() : b.rows(), tb ? b.rows() : b.cols(), c.rows(), c.cols());
        if (ta) Door.apart("geam", "c", c.span(), "a", a.span());
        else Door.sameOrApart("geam", "c", c.span(), "a", a.span());
        if (tb) Door.apart("geam", "c", c.span(), "b", b.span());
        else Door.sameOrApart("geam", "c", c.span(), "b", b.span());
        if (c.isEmpty()) return;
        q.run("geam", Lane.writes(c.memory), Lane.reads(a.memory, b.memory),
                () -> q.blas.dgeam(transA, transB, c.rows(),
                        c.cols(), alpha, a.at(), a.ld(), beta, b.at(), b.ld(), c.at(), c.ld()));
    }

    /// C = Aᵀ.
    ///
    /// @param a n×m
    /// @param c m×n
    default void transpose(GpuMatrix a, GpuMatrix c) {
        Lane q = lane();
        Door.on(q, "transpose", "a", a);
        result("transpose", c, a.cols(), a.rows(), a, a);
        if (c.isEmpty()) return;
        q.run("transpose", Lane.writes(c.memory), Lane.reads(a.memory), () -> q.blas.dgeam(Trans.TRANS, Trans.NO_TRANS,
                c.rows(), c.cols(), 1, a.at(), a.ld(), 0, c.at(), c.ld(), c.at(), c.ld()));
    }

    /// C = A.
    ///
    /// @param a m×n
    /// @param c m×n
    default void copy(GpuMatrix a, GpuMatrix c) {
        Lane q = lane();
        Door.on(q, "copy", "a", a);
        result("copy", c, a.rows(), a.cols(), a, a);
        if (c.isEmpty()) return;
        long column = (long) a.rows() * Double.BYTES;
        boolean whole = a.compact() && c.compact();
        q.run("copy", Lane.writes(c.memory), Lane.reads(a.memory), () -> {
            if (whole) q.device.context.copy(c.at(), a.at(), column * a.cols(), q.stream);
            else
                q.device.context.copy(c.at(), (long) c.ld() * Double.BYTES, a.at(), (long) a.ld() * Double.BYTES,
                        column,
                        a.cols(), q.stream);
        });
    }

    /// C = diag(x)·A: row i times xᵢ.
    ///
    /// @param x m elements
    /// @param a m×n
    /// @param c m×n; it may be A itself
    default void scaleRows(GpuVector x, GpuMatrix a, GpuMatrix c) {
        scale("scaleRows", true, x, a, c);
    }

    /// C = A·diag(x): column j times xⱼ.
    ///
    /// @param a m×n
    /// @param x n elements
    /// @param c m×n; it may be A itself
    default void scaleCols(GpuMatrix a, GpuVector x, GpuMatrix c) {
        scale("scaleCols", false, x, a, c);
    }

    private void scale(String routine, boolean left, GpuVector x, GpuMatrix a, GpuMatrix c) {
        Lane q = lane();
        Door.on(q, routine, "x", x);
        Door.on(q, routine, "a", a);
        Door.on(q, routine, "c", c);
        Door.equal(routine, "x.size()", x.size(), left ? "a.rows()" : "a.cols()", left ? a.rows() : a.cols());
        Door.shape(routine, "c", c.rows(), c.cols(), a.rows(), a.cols());
        Door.apart(routine, "c", c.span(), "x", x.span());
        Door.sameOrApart(routine, "c", c.span(), "a", a.span());
        if (c.isEmpty()) return;
        q.run(routine, Lane.writes(c.memory), Lane.reads(x.memory, a.memory), () -> q.diagonal(Double.BYTES, left,
                a.rows(), a.cols(), a.at(), a.ld(), x.at(), x.inc(), c.at(), c.ld()));
    }
}
