package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Ranked;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Least squares by singular values, those by divide and conquer ([Dbdsdc], Gu & Eisenstat 1995).
final class Dgelsd {
    private Dgelsd() {}

    /// B := X, s := the singular values.
    static Ranked solve(Blas blas, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] s, int sOff, double rcond) {
        return DoubleSingularSolution.solve(blas, m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond,
                Dgelsd::decompose);
    }

    private static int decompose(Blas blas, Uplo uplo, double[] s, int sOff, double[] e, int eOff, DoubleView vt,
            DoubleView c) {
        DoubleBlocks la = new DoubleBlocks(blas);
        int n = vt.rows(), nrhs = c.cols();
        double[] work = Scratch.doubles((long) n * (n + nrhs));
        DoubleView u = DoubleView.of(work, 0, n, n, n), copy = DoubleView.of(work, n * n, n, nrhs, n);
        int info = Dbdsdc.decompose(blas, uplo, Compz.INITIALIZE, n, s, sOff, e, eOff, u.data(), u.off(), u.cs(),
                vt.data(), vt.off(), vt.cs());
        la.copy(c, copy);
        la.gemm(1, u.t(), copy, 0, c);
        Scratch.give(work);
        return info;
    }
}
