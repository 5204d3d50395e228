// Generated from DoubleInPlace.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.FloatKernels;

/// C := α·A·B + β·C for small A and B with contiguous columns: nothing is packed, no object and no scratch is taken.
final class FloatInPlace {
    /// Multiply-adds up to which reading A and B in place is cheaper than packing them, wherever they lie.
    static final long ALWAYS = (1 << 20) / Float.BYTES;

    /// Multiply-adds, and elements of a copy, up to which operands that are triangular, symmetric or by rows are copied to plain ones.
    private static final long COPIED_WORK = 1 << 20, COPY = 1 << 15;

    private FloatInPlace() {}

    /// Whether a product is done in place: it is small, or both C and all that is read of A at a time stay in the L2 cache.
    static boolean suits(FloatKernels kernels, int m, int n, int k, int lda) {
        if ((long) m * n * k <= ALWAYS) return true;
        Blocking by = kernels.blocking();
        return (long) lda * Math.min(k, by.kc()) <= by.inPlace() && (long) m * n <= by.inPlace();
    }

    /// Whether copies of a rows×cols operand that is no plain matrix pay, for so many multiply-adds.
    static boolean suitsCopies(int rows, int cols, long work) {
        return work <= COPIED_WORK && (long) rows * cols <= COPY;
    }

    /// The shared dimension in blocks of kc, as with packed operands.
    static void run(FloatKernels kernels, int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        if (beta != 0 && beta != 1) {
            for (int j = 0; j < n; j++) kernels.scaled(m, beta, c, cOff + j * ldc, c, cOff + j * ldc);
        }
        int kc = kernels.blocking().kc();
        for (int p = 0; p < k; p += kc) {
            int depth = Math.min(kc, k - p), ap = aOff + p * lda, bp = bOff + p;
            if (beta == 0 && p == 0) {
                kernels.setDirect(m, n, depth, alpha, a, ap, lda, b, bp, ldb, c, cOff, ldc);
            } else {
                kernels.addDirect(m, n, depth, alpha, a, ap, lda, b, bp, ldb, c, cOff, ldc);
            }
        }
    }
}
