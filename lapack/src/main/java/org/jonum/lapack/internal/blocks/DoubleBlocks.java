package org.jonum.lapack.internal.blocks;

import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// BLAS on views: what block algorithms are written in.
///
/// A transposed operand is a transposed view; `uplo` names the triangle of the view as it is given,
/// so that `trsm(RIGHT, UPPER, NON_UNIT, 1, l.t(), b)` is B := B·L⁻ᵀ. One stride of every view is
/// 1. Where the result is a transposed view, the whole equation is transposed: C = A·B is computed
/// as Cᵀ = Bᵀ·Aᵀ. The operands of a call may be read backwards ([DoubleView#reverse]), all of them or
/// none: the equation is the same forwards, with the triangles exchanged.
///
/// @param blas what does the work
public record DoubleBlocks(Blas blas) {

    /// C := α·A·B + β·C.
    public void gemm(double alpha, DoubleView a, DoubleView b, double beta, DoubleView c) {
        if (empty(c) || a.cols() == 0 && beta == 1) return;
        if (backwards(c)) {
            gemm(alpha, a.reverse(), b.reverse(), beta, c.reverse());
        } else if (c.rs() != 1) {
            gemm(alpha, b.t(), a.t(), beta, c.t());
        } else if (c.cols() == 1 && a.cols() > 0) {             // without columns, gemv leaves y as it is
            gemv(alpha, a, b, beta, c);
        } else if (c.rows() == 1 && a.cols() > 0) {
            gemv(alpha, b.t(), a.t(), beta, c.t());
        } else {
            blas.dgemm(trans(a), trans(b), c.rows(), c.cols(), a.cols(), alpha, a.data(), a.off(),
                    ld(a), b.data(), b.off(), ld(b), beta, c.data(), c.off(), ld(c));
        }
    }

    /// y := α·A·x + β·y, x and y one column each.
    private void gemv(double alpha, DoubleView a, DoubleView x, double beta, DoubleView y) {
        int m = a.rs() == 1 ? a.rows() : a.cols(), n = a.rs() == 1 ? a.cols() : a.rows();
        blas.dgemv(trans(a), m, n, alpha, a.data(), a.off(), ld(a), x.data(), x.off(), x.rs(),
                beta, y.data(), y.off(), y.rs());
    }

    /// A := A + α·x·yᵀ, x and y one column each.
    public void ger(double alpha, DoubleView x, DoubleView y, DoubleView a) {
        if (empty(a)) return;
        if (backwards(a)) {
            ger(alpha, x.reverse(), y.reverse(), a.reverse());
        } else if (a.rs() != 1) {
            ger(alpha, y, x, a.t());
        } else {
            blas.dger(a.rows(), a.cols(), alpha, x.data(), x.off(), x.rs(), y.data(), y.off(),
                    y.rs(), a.data(), a.off(), ld(a));
        }
    }

    /// The triangle `uplo` of C := α·A·Aᵀ + β·C.
    public void syrk(Uplo uplo, double alpha, DoubleView a, double beta, DoubleView c) {
        if (empty(c)) return;
        if (backwards(c)) {
            syrk(uplo.flip(), alpha, a.reverse(), beta, c.reverse());
        } else if (c.rs() != 1) {
            syrk(uplo.flip(), alpha, a, beta, c.t());
        } else {
            blas.dsyrk(uplo, trans(a), c.rows(), a.cols(), alpha, a.data(), a.off(), ld(a),
                    beta, c.data(), c.off(), ld(c));
        }
    }

    /// The triangle `uplo` of C := α·A·B + β·C.
    public void gemmt(Uplo uplo, double alpha, DoubleView a, DoubleView b, double beta, DoubleView c) {
        if (empty(c)) return;
        if (c.rs() != 1) {
            gemmt(uplo.flip(), alpha, b.t(), a.t(), beta, c.t());
        } else {
            blas.dgemmt(uplo, trans(a), trans(b), c.rows(), a.cols(), alpha, a.data(), a.off(), ld(a),
                    b.data(), b.off(), ld(b), beta, c.data(), c.off(), ld(c));
        }
    }

    /// The triangle `uplo` of C := α·(A·Bᵀ + B·Aᵀ) + β·C, A and B stored the same way.
    public void syr2k(Uplo uplo, double alpha, DoubleView a, DoubleView b, double beta, DoubleView c) {
        if (empty(c)) return;
        if (c.rs() != 1) {
            syr2k(uplo.flip(), alpha, a, b, beta, c.t());
        } else {
            blas.dsyr2k(uplo, trans(a), c.rows(), a.cols(), alpha, a.data(), a.off(), ld(a),
                    b.data(), b.off(), ld(b), beta, c.data(), c.off(), ld(c));
        }
    }

    /// C := α·A·B + β·C (`LEFT`) or α·B·A + β·C (`RIGHT`), A symmetric with the triangle `uplo`, B and C
    /// stored the same way.
    public void symm(Side side, Uplo uplo, double alpha, DoubleView a, DoubleView b, double beta,
            DoubleView c) {
        if (empty(c)) return;
        if (c.rs() != 1) {
            symm(side.flip(), uplo.flip(), alpha, a.t(), b.t(), beta, c.t());
        } else {
            blas.dsymm(side, stored(uplo, a), c.rows(), c.cols(), alpha, a.data(), a.off(), ld(a),
                    b.data(), b.off(), ld(b), beta, c.data(), c.off(), ld(c));
        }
    }

    /// B := α·A·B (`LEFT`) or α·B·A (`RIGHT`), A triangular.
    public void trmm(Side side, Uplo uplo, Diag diag, double alpha, DoubleView a, DoubleView b) {
        if (empty(b)) return;
        if (backwards(b)) {
            trmm(side, uplo.flip(), diag, alpha, a.reverse(), b.reverse());
        } else if (b.rs() != 1) {
            trmm(side.flip(), uplo.flip(), diag, alpha, a.t(), b.t());
        } else {
            blas.dtrmm(side, stored(uplo, a), trans(a), diag, b.rows(), b.cols(), alpha,
                    a.data(), a.off(), ld(a), b.data(), b.off(), ld(b));
        }
    }

    /// B := α·A⁻¹·B (`LEFT`) or α·B·A⁻¹ (`RIGHT`), A triangular.
    public void trsm(Side side, Uplo uplo, Diag diag, double alpha, DoubleView a, DoubleView b) {
        if (empty(b)) return;
        if (backwards(b)) {
            trsm(side, uplo.flip(), diag, alpha, a.reverse(), b.reverse());
        } else if (b.rs() != 1) {
            trsm(side.flip(), uplo.flip(), diag, alpha, a.t(), b.t());
        } else if (alpha == 1 && side == Side.LEFT && b.cols() == 1) {
            trsv(uplo, diag, a, b);
        } else {
            blas.dtrsm(side, stored(uplo, a), trans(a), diag, b.rows(), b.cols(), alpha,
                    a.data(), a.off(), ld(a), b.data(), b.off(), ld(b));
        }
    }

    /// x := A⁻¹·x, A triangular, x one column.
    private void trsv(Uplo uplo, Diag diag, DoubleView a, DoubleView x) {
        blas.dtrsv(stored(uplo, a), trans(a), diag, x.rows(), a.data(), a.off(), ld(a), x.data(),
                x.off(), x.rs());
    }

    /// B := A.
    public void copy(DoubleView a, DoubleView b) {
        if (empty(b)) return;
        if (backwards(b)) {
            copy(a.reverse(), b.reverse());
        } else if (b.rs() != 1) {
            copy(a.t(), b.t());
        } else {
            int rows = a.rs() == 1 ? a.rows() : a.cols(), cols = a.rs() == 1 ? a.cols() : a.rows();
            blas.domatcopy(trans(a), rows, cols, 1, a.data(), a.off(), ld(a), b.data(), b.off(),
                    ld(b));
        }
    }

    /// C := C − A, both stored the same way.
    public void subtract(DoubleView a, DoubleView c) {
        if (empty(c)) return;
        if (backwards(c)) {
            subtract(a.reverse(), c.reverse());
        } else if (c.rs() != 1) {
            subtract(a.t(), c.t());
        } else {
            blas.dgeadd(c.rows(), c.cols(), -1, a.data(), a.off(), ld(a), 1, c.data(), c.off(),
                    ld(c));
        }
    }

    /// A := 0.
    public static void zero(DoubleView a) {
        if (empty(a)) return;
        if (backwards(a)) {
            zero(a.reverse());
        } else if (a.rs() != 1) {
            zero(a.t());
        } else {
            for (int j = 0; j < a.cols(); j++) {
                Arrays.fill(a.data(), a.at(0, j), a.at(0, j) + a.rows(), 0);
            }
        }
    }

    /// {@return a matrix of that many rows and columns in `work`, its columns contiguous, to be used
    /// together with `model`: read backwards if that is}
    public static DoubleView beside(DoubleView model, double[] work, int off, int rows, int cols) {
        DoubleView a = DoubleView.of(work, off, rows, cols, Math.max(1, rows));
        return backwards(model) ? a.reverse() : a;
    }

    private static boolean backwards(DoubleView a) {
        return a.rs() < 0;
    }

    /// {@return whether BLAS can take the matrix as it lies: the columns, or the rows, are
    /// contiguous}
    public static boolean unit(DoubleView a) {
        return a.rs() == 1 && (a.cols() <= 1 || a.cs() >= a.rows())
                || a.cs() == 1 && (a.rows() <= 1 || a.rs() >= a.cols());
    }

    /// An empty block at the edge of a matrix may begin outside its array: BLAS must not see it.
    private static boolean empty(DoubleView a) {
        return a.rows() == 0 || a.cols() == 0;
    }

    /// How the matrix behind the view enters the product.
    private static Trans trans(DoubleView a) {
        return a.rs() == 1 ? NO_TRANS : TRANS;
    }

    /// Where the triangle of the view lies in the matrix behind it.
    private static Uplo stored(Uplo uplo, DoubleView a) {
        return a.rs() == 1 ? uplo : uplo.flip();
    }

    /// The leading dimension of the matrix behind the view; what a single column has for a stride
    /// may be too small.
    private static int ld(DoubleView a) {
        return a.rs() == 1 ? Math.max(a.cs(), Math.max(1, a.rows()))
                : Math.max(a.rs(), Math.max(1, a.cols()));
    }
}
