package org.jonum.blas.internal.loops;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// One triangle of C := α·op(A)·op(B) + β·C of a small order, by products in place: a few columns at a time, their block on the diagonal
/// by way of scratch, the rows above or below it at once. Operands that lie by rows are turned over first.
///
/// Blocks are a few whole vectors, the odd one at the narrow end of the triangle, so that what is beside them is whole vectors too. One
/// thread does it all, however many there are.
final class DoubleSmallPart {
    private DoubleSmallPart() {}

    static void multiply(DoubleKernels kernels, Part part, Trans transA, Trans transB, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        double[] left = transA.isTrans() ? DoubleFull.turned(kernels, n, k, a, aOff, lda) : a;
        double[] right = transB.isTrans() ? DoubleFull.turned(kernels, k, n, b, bOff, ldb) : b;
        int p = left == a ? aOff : 0, ldp = left == a ? lda : n, q = right == b ? bOff : 0, ldq = right == b ? ldb : k;
        int block = 2 * kernels.unit();
        double[] tile = Scratch.doubles((long) block * block);
        for (int i = 0, count = Math.ceilDiv(n, block); i < count; i++) {
            int j = DoubleDiagonal.start(i, part == Part.LOWER, n, block),
                    end = DoubleDiagonal.start(i + 1, part == Part.LOWER, n, block);
            int w = end - j, qj = q + j * ldq, at = cOff + j * (ldc + 1);
            if (beta != 0) move(part, w, c, at, ldc, tile, 0, w);
            DoubleInPlace.run(kernels, w, w, k, alpha, left, p + j, ldp, right, qj, ldq, beta, tile, 0, w);
            move(part, w, tile, 0, w, c, at, ldc);
            int top = part == Part.LOWER ? end : 0, rows = part == Part.LOWER ? n - end : j;
            if (rows == 0) continue;
            DoubleInPlace.run(kernels, rows, w, k, alpha, left, p + top, ldp, right, qj, ldq, beta, c,
                    cOff + top + j * ldc, ldc);
        }
        Scratch.give(tile);
        if (left != a) Scratch.give(left);
        if (right != b) Scratch.give(right);
    }

    /// One triangle of a block of order n.
    private static void move(Part part, int n, double[] from, int fromOff, int ldFrom, double[] to, int toOff,
            int ldTo) {
        for (int j = 0; j < n; j++) {
            int top = part.firstRow(0, j, n), end = part.endRow(0, j, n);
            System.arraycopy(from, fromOff + top + j * ldFrom, to, toOff + top + j * ldTo, end - top);
        }
    }
}
