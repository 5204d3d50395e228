// Generated from Dgelss.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Ranked;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Least squares by singular values, those by QR iteration ([Sbdsqr]), whose rotations are applied to
/// the right-hand sides as they come.
final class Sgelss {
    private Sgelss() {}

    /// B := X, s := the singular values.
    static Ranked solve(Blas blas, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] s, int sOff, float rcond) {
        return FloatSingularSolution.solve(blas, m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond,
                Sgelss::decompose);
    }

    private static int decompose(Blas blas, Uplo uplo, float[] s, int sOff, float[] e, int eOff, FloatView vt,
            FloatView c) {
        int n = vt.rows();
        FloatBlocks.zero(vt);
        for (int i = 0; i < n; i++) vt.data()[vt.at(i, i)] = 1;
        return Sbdsqr.decompose(blas, uplo, n, n, 0, c.cols(), s, sOff, e, eOff, vt.data(), vt.off(), vt.cs(),
                vt.data(),
                vt.off(), 1, c.data(), c.off(), c.cs());
    }
}
