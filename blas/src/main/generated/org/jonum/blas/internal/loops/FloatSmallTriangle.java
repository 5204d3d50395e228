// Generated from DoubleSmallTriangle.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.FloatKernels;

/// B := α·op(A)·B and B := α·B·op(A), A triangular of a small order, as products in place of copies: op(A) filled up with zeros, and B.
///
/// ```
///   op(A)·B   a strip of rows of op(A) times the rows of B that it reaches
///   B·op(A)   the columns of B that a group of columns of op(A) reaches, times the group
/// ```
/// The copies cost less than small panels, which are transposed, and whose last is mostly empty. One thread does it all, however
/// many there are.
final class FloatSmallTriangle {
    /// Columns of a group.
    private static final int GROUP = 12;

    private FloatSmallTriangle() {}

    /// {@return whether the product has been made: it is small, and B has no Inf or NaN that the zeros must not meet}
    static boolean multiply(FloatKernels kernels, Side side, Uplo uplo, Trans trans, Diag diag, int m, int n,
            float alpha, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!FloatInPlace.suitsCopies(order, order, (long) m * n * order)) return false;
        float[] old = Scratch.floats((long) m * n);
        for (int j = 0; j < n; j++) System.arraycopy(b, bOff + j * ldb, old, j * m, m);
        boolean finite = kernels.maxAbs(m * n, old, 0) < Float.POSITIVE_INFINITY;
        if (finite) {
            float[] t = FloatFull.triangle(kernels, uplo, trans, diag, order, a, aOff, lda,
                    Math.max(kernels.mr(), GROUP));
            boolean upper = uplo == Uplo.UPPER != trans.isTrans();
            if (side == Side.LEFT) left(kernels, upper, m, n, alpha, t, old, b, bOff, ldb);
            else right(kernels, upper, m, n, alpha, old, t, b, bOff, ldb);
            Scratch.give(t);
        }
        Scratch.give(old);
        return finite;
    }

    /// Strips of about as many whole vectors each; the last one ends with the last row and may write some rows again.
    private static void left(FloatKernels kernels, boolean upper, int m, int n, float alpha, float[] t, float[] old,
            float[] b, int bOff, int ldb) {
        int unit = kernels.unit(), vectors = Math.ceilDiv(m, unit), strips = Math.ceilDiv(vectors * unit, kernels.mr());
        for (int s = 0, done = 0; s < strips; s++) {
            int h = Math.ceilDiv(vectors - done, strips - s), rows = Math.min(h * unit, m),
                    i = Math.min(done * unit, m - rows);
            int first = upper ? i : 0, depth = upper ? m - i : i + rows;
            kernels.setDirect(rows, n, depth, alpha, t, i + first * m, m, old, first, m, b, bOff + i, ldb);
            done += h;
        }
    }

    private static void right(FloatKernels kernels, boolean upper, int m, int n, float alpha, float[] old,
            float[] t, float[] b, int bOff, int ldb) {
        for (int j = 0; j < n; j += GROUP) {
            int w = Math.min(GROUP, n - j), first = upper ? 0 : j, depth = upper ? j + w : n - j;
            kernels.setDirect(m, w, depth, alpha, old, first * m, m, t, first + j * n, n, b, bOff + j * ldb, ldb);
        }
    }
}
