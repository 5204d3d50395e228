package org.jonum.blas.internal.loops;

import java.util.Arrays;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// Small matrices that are stored in part, or by rows, as whole ones by columns, so that products read them in place. What is returned
/// is scratch, to be given back.
///
/// Turning over the whole array costs less than half of it element by element; of the triangle that is not stored nothing stays.
final class DoubleFull {
    private DoubleFull() {}

    /// A symmetric matrix of order n.
    static double[] symmetric(DoubleKernels kernels, Uplo uplo, int n, double[] a, int aOff, int lda) {
        double[] to = turned(kernels, n, n, a, aOff, lda);
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : n;
            System.arraycopy(a, aOff + top + j * lda, to, top + j * n, end - top);
        }
        return to;
    }

    /// op(A), A triangular of order n, with at least `zeros` zeros beside the diagonal in each column that has as many; those further
    /// on may be anything.
    static double[] triangle(DoubleKernels kernels, Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff,
            int lda, int zeros) {
        boolean upper = uplo == Uplo.UPPER != trans.isTrans();
        double[] to = trans.isTrans() ? turned(kernels, n, n, a, aOff, lda) : Scratch.doubles((long) n * n);
        for (int j = 0; j < n; j++) {
            int top = upper ? 0 : j, end = upper ? j + 1 : n, column = j * n;
            if (!trans.isTrans()) System.arraycopy(a, aOff + top + j * lda, to, column + top, end - top);
            Arrays.fill(to, column + Math.max(0, top - zeros), column + top, 0);
            Arrays.fill(to, column + end, column + Math.min(end + zeros, n), 0);
            if (diag == Diag.UNIT) to[column + j] = 1;
        }
        return to;
    }

    /// Aᵀ, m×n, of a matrix A whose m columns lie lda apart.
    static double[] turned(DoubleKernels kernels, int m, int n, double[] a, int aOff, int lda) {
        double[] to = Scratch.doubles((long) m * n);
        kernels.packAlong(m, m, m, n, a, aOff, lda, to, 0);
        return to;
    }
}
