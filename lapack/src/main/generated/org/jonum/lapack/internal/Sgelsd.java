// Generated from Dgelsd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Ranked;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Least squares by singular values, those by divide and conquer ([Sbdsdc], Gu & Eisenstat 1995).
final class Sgelsd {
    private Sgelsd() {}

    /// B := X, s := the singular values.
    static Ranked solve(Blas blas, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] s, int sOff, float rcond) {
        return FloatSingularSolution.solve(blas, m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond,
                Sgelsd::decompose);
    }

    private static int decompose(Blas blas, Uplo uplo, float[] s, int sOff, float[] e, int eOff, FloatView vt,
            FloatView c) {
        FloatBlocks la = new FloatBlocks(blas);
        int n = vt.rows(), nrhs = c.cols();
        float[] work = Scratch.floats((long) n * (n + nrhs));
        FloatView u = FloatView.of(work, 0, n, n, n), copy = FloatView.of(work, n * n, n, nrhs, n);
        int info = Sbdsdc.decompose(blas, uplo, Compz.INITIALIZE, n, s, sOff, e, eOff, u.data(), u.off(), u.cs(),
                vt.data(), vt.off(), vt.cs());
        la.copy(c, copy);
        la.gemm(1, u.t(), copy, 0, c);
        Scratch.give(work);
        return info;
    }
}
