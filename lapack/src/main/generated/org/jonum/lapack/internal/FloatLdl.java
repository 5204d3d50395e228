// Generated from DoubleLdl.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;

/// A symmetric matrix with its exchanges, seen as a lower triangle whichever is stored: A = U·D·Uᵀ is L·D·Lᵀ of the matrix
/// whose rows and columns are counted from the end.
///
/// Blocks of such a view have negative strides; [#plain] turns them round, which changes no product of blocks that are all
/// counted from the end.
///
/// @param blas     what the routines call
/// @param pivoting how blocks of order 2 are told
/// @param a        n×n, the triangle below the diagonal is stored
/// @param ipiv     the exchanges
/// @param p0       index of that of row 0 of the view
/// @param step     1, or −1 where rows are counted from the end
record FloatLdl(Blas blas, Pivoting pivoting, FloatView a, int[] ipiv, int p0, int step) {

    static FloatLdl of(Blas blas, Pivoting pivoting, Uplo uplo, int n, float[] a, int aOff, int lda,
            int[] ipiv, int ipivOff) {
        if (uplo == Uplo.LOWER) {
            return new FloatLdl(blas, pivoting, FloatView.of(a, aOff, n, n, lda), ipiv, ipivOff, 1);
        }
        int last = n - 1;
        return new FloatLdl(blas, pivoting, new FloatView(a, aOff + last + last * lda, n, n, -1, -lda), ipiv,
                ipivOff + last, -1);
    }

    int n() {
        return a.rows();
    }

    /// The triangle of [#plain] that is stored.
    Uplo stored() {
        return step > 0 ? Uplo.LOWER : Uplo.UPPER;
    }

    /// A matrix with as many rows, counted as those of A are.
    FloatView rows(float[] b, int bOff, int cols, int ldb) {
        return step > 0 ? FloatView.of(b, bOff, n(), cols, ldb)
                : new FloatView(b, bOff + n() - 1, n(), cols, -1, ldb);
    }

    /// A matrix of the same order without gaps, counted as A is.
    FloatView square(float[] b) {
        int n = n();
        return step > 0 ? FloatView.of(b, 0, n, n, n) : new FloatView(b, n * n - 1, n, n, -1, -n);
    }

    /// Order of the diagonal block at k.
    int order(int k) {
        return ipiv[p0 + k * step] < 0 ? 2 : 1;
    }

    /// The row exchanged with row k, the first of a block.
    int first(int k) {
        int entry = ipiv[p0 + k * step];
        return entry >= 0 ? row(entry) : pivoting == Pivoting.PARTIAL ? k : row(~entry);
    }

    /// The row exchanged with row k + 1, the second of a block at k.
    int second(int k) {
        return row(~ipiv[p0 + (k + 1) * step]);
    }

    /// Note an exchange with row p, of a block of order 1.
    void one(int k, int p) {
        ipiv[p0 + k * step] = row(p);
    }

    /// Note the exchanges of k with p and k + 1 with q, of a block of order 2.
    void two(int k, int p, int q) {
        ipiv[p0 + k * step] = ~row(pivoting == Pivoting.PARTIAL ? q : p);
        ipiv[p0 + (k + 1) * step] = ~row(q);
    }

    /// From a row of the view to one of the matrix, and back.
    int row(int i) {
        return step > 0 ? i : n() - 1 - i;
    }

    /// Exchange rows i and k.
    void swapRows(FloatView b, int i, int k) {
        if (i == k || b.cols() == 0) return;
        FloatView x = plain(b.row(i)), y = plain(b.row(k));
        blas.sswap(b.cols(), x.data(), x.off(), x.cs(), y.data(), y.off(), y.cs());
    }

    /// The same block with positive strides.
    static FloatView plain(FloatView v) {
        int i = v.rs() < 0 ? v.rows() - 1 : 0, j = v.cs() < 0 ? v.cols() - 1 : 0;
        return new FloatView(v.data(), v.at(i, j), v.rows(), v.cols(), Math.abs(v.rs()), Math.abs(v.cs()));
    }
}
