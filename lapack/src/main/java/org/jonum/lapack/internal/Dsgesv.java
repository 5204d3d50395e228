package org.jonum.lapack.internal;

import static org.jonum.blas.Trans.NO_TRANS;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.MixedSolve;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve a general system by an LU factorization in float, see [MixedRefine]; in double if that fails.
final class Dsgesv {
    private Dsgesv() {}

    /// X := A⁻¹·B.
    static MixedSolve solve(MixedRefinementDrivers la, int n, int nrhs, double[] a, int aOff,
            int lda, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx) {
        if (n == 0) return new MixedSolve(0, 0);
        float[] lu = Scratch.floats((long) n * n);
        int iter = refine(la, n, nrhs, a, aOff, lda, lu, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx);
        Scratch.give(lu);
        if (iter >= 0) return new MixedSolve(0, iter);
        int info = la.dgetrf(n, n, a, aOff, lda, ipiv, ipivOff);
        if (info == 0) {
            new DoubleBlocks(la.blas()).copy(DoubleView.of(b, bOff, n, nrhs, ldb),
                    DoubleView.of(x, xOff, n, nrhs, ldx));
            la.dgetrs(NO_TRANS, n, nrhs, a, aOff, lda, ipiv, ipivOff, x, xOff, ldx);
        }
        return new MixedSolve(info, iter);
    }

    private static int refine(MixedRefinementDrivers la, int n, int nrhs, double[] a, int aOff,
            int lda, float[] lu, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx) {
        for (int j = 0; j < n; j++) {
            if (!MixedRefine.toFloat(n, a, aOff + j * lda, lu, j * n)) return MixedRefine.OUT_OF_RANGE;
        }
        if (la.sgetrf(n, n, lu, 0, n, ipiv, ipivOff) != 0) return MixedRefine.NOT_FACTORED;
        double anorm = la.dlange(Norm.INF, n, n, a, aOff, lda);
        DoubleBlocks blocks = new DoubleBlocks(la.blas());
        return MixedRefine.solve(n, nrhs, anorm, new MixedRefine.Factored() {
            @Override
            public void solve(float[] s) {
                la.sgetrs(NO_TRANS, n, nrhs, lu, 0, n, ipiv, ipivOff, s, 0, n);
            }

            @Override
            public void subtractProduct(double[] r) {
                blocks.gemm(-1, DoubleView.of(a, aOff, n, n, lda), DoubleView.of(x, xOff, n, nrhs, ldx),
                        1, DoubleView.of(r, 0, n, nrhs, n));
            }
        }, b, bOff, ldb, x, xOff, ldx);
    }
}
