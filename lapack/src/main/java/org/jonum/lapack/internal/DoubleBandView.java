package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// A band matrix inside an array: element (i, j) with −ku ≤ i − j ≤ kl lies at `all.at(i, j)`.
///
/// ```
///     storage, ku = 1, kl = 2:   *   a01  a12  a23        (i, j) lies at ku + i − j + j·ld,
///                                a00 a11  a22  a33        which is ku + i + j·(ld − 1)
///                                a10 a21  a32   *
///                                a20 a31   *    *
/// ```
/// So a block that lies in the band is an ordinary matrix with leading dimension ld − 1, which BLAS can
/// work on in place. A block that juts out of the band shares its corners with other elements: it is
/// copied to a full matrix with zeros outside the band, and back. Transposing swaps strides and widths.
///
/// @param all a view of which the elements in the band are there
/// @param kl  diagonals below the main one
/// @param ku  diagonals above the main one
record DoubleBandView(DoubleView all, int kl, int ku) {

    /// The m×n matrix with kl sub- and ku superdiagonals whose columns begin at `abOff`, ldab apart.
    static DoubleBandView of(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab) {
        return new DoubleBandView(new DoubleView(ab, abOff + ku, m, n, 1, ldab - 1), kl, ku);
    }

    /// One triangle of order n with k diagonals beside the main one.
    static DoubleBandView of(Uplo uplo, int n, int k, double[] ab, int abOff, int ldab) {
        return uplo == Uplo.UPPER ? of(n, n, 0, k, ab, abOff, ldab) : of(n, n, k, 0, ab, abOff, ldab);
    }

    DoubleBandView t() {
        return new DoubleBandView(all.t(), ku, kl);
    }

    /// op(A).
    DoubleBandView op(Trans trans) {
        return trans.isTrans() ? t() : this;
    }

    int rows() {
        return all.rows();
    }

    int cols() {
        return all.cols();
    }

    /// A block that lies in the band, or of which only such elements will be touched.
    DoubleView block(int i, int j, int rows, int cols) {
        return all.block(i, j, rows, cols);
    }

    /// A full matrix in a working array, stored in the same direction.
    DoubleView full(double[] work, int rows, int cols) {
        return all.rs() == 1 ? DoubleView.of(work, 0, rows, cols, Math.max(1, rows))
                : DoubleView.of(work, 0, cols, rows, Math.max(1, cols)).t();
    }

    /// W := the block of A that begins at (i, j), zero outside the band; W comes from [#full].
    void load(int i, int j, DoubleView w) {
        if (all.rs() != 1) {
            t().load(j, i, w.t());
            return;
        }
        for (int c = 0; c < w.cols(); c++) {
            int from = first(i, j + c, w.rows()), to = end(i, j + c, w.rows()), at = w.at(0, c);
            Arrays.fill(w.data(), at, at + from, 0);
            if (from < to) System.arraycopy(all.data(), all.at(i + from, j + c), w.data(), at + from, to - from);
            Arrays.fill(w.data(), at + to, at + w.rows(), 0);
        }
    }

    /// The block of A that begins at (i, j) := W, as far as it lies in the band.
    void store(int i, int j, DoubleView w) {
        if (all.rs() != 1) {
            t().store(j, i, w.t());
            return;
        }
        for (int c = 0; c < w.cols(); c++) {
            int from = first(i, j + c, w.rows()), to = end(i, j + c, w.rows());
            if (from < to) System.arraycopy(w.data(), w.at(from, c), all.data(), all.at(i + from, j + c), to - from);
        }
    }

    /// The rows of a block, counted from its row i, that column j has in the band: from here,
    private int first(int i, int j, int rows) {
        return Math.clamp(j - ku - i, 0, rows);
    }

    /// … to before here.
    private int end(int i, int j, int rows) {
        return Math.clamp(j + kl + 1L - i, first(i, j, rows), rows);
    }

    /// x := A⁻¹·x, A the triangle `uplo` of the band, x one column.
    void solve(Blas blas, Uplo uplo, Diag diag, DoubleView x) {
        boolean asStored = all.rs() == 1;
        int k = uplo == Uplo.UPPER ? ku : kl, ld = (asStored ? all.cs() : all.rs()) + 1;
        Uplo stored = asStored ? uplo : uplo.flip();
        blas.dtbsv(stored, asStored ? Trans.NO_TRANS : Trans.TRANS, diag, rows(), k, all.data(),
                stored == Uplo.UPPER ? all.off() - k : all.off(), ld, x.data(), x.off(), x.rs());
    }
}
