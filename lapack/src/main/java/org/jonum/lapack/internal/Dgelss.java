package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Ranked;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Least squares by singular values, those by QR iteration ([Dbdsqr]), whose rotations are applied to
/// the right-hand sides as they come.
final class Dgelss {
    private Dgelss() {}

    /// B := X, s := the singular values.
    static Ranked solve(Blas blas, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] s, int sOff, double rcond) {
        return DoubleSingularSolution.solve(blas, m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond,
                Dgelss::decompose);
    }

    private static int decompose(Blas blas, Uplo uplo, double[] s, int sOff, double[] e, int eOff, DoubleView vt,
            DoubleView c) {
        int n = vt.rows();
        DoubleBlocks.zero(vt);
        for (int i = 0; i < n; i++) vt.data()[vt.at(i, i)] = 1;
        return Dbdsqr.decompose(blas, uplo, n, n, 0, c.cols(), s, sOff, e, eOff, vt.data(), vt.off(), vt.cs(),
                vt.data(),
                vt.off(), 1, c.data(), c.off(), c.cs());
    }
}
