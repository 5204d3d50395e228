package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleCholesky;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoubleIndefinite;
import org.jonum.lapack.DoubleLu;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.DoubleRefinement;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The routines of [DoubleRefinement] in Java.
public interface DoubleRefinementDrivers extends DoubleRefinement, DoubleLu, DoubleCholesky,
        DoubleIndefinite, DoubleNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default void dgerfs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Dgerfs.refine(blas(), trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff,
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void dporfs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Dporfs.refine(blas(), uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void dsyrfs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        DoubleLdl ldl = DoubleLdl.of(blas(), Pivoting.PARTIAL, uplo, n, af, afOff, ldaf, ipiv, ipivOff);
        Dsyrfs.refine(blas(), uplo, n, nrhs, a, aOff, lda, v -> Dsytrs.solve(ldl, ldl.rows(v, 0, 1, n)), b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default Equed dlaqge(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff,
            double[] c, int cOff, double rowCnd, double colCnd, double amax) {
        return Dlaqge.scale(Entries.general(m, n, aOff, lda), a, r, rOff, c, cOff, rowCnd, colCnd, amax);
    }

    @Override
    default Equed dlaqsy(Uplo uplo, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double sCond, double amax) {
        return Dlaqsy.scale(Entries.trapezoid(uplo, n, n, aOff, lda), a, s, sOff, sCond, amax);
    }

    @Override
    default DoubleGesvx dgesvx(Fact fact, Trans trans, int n, int nrhs, double[] a, int aOff,
            int lda, double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, Equed equed,
            double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        return Dgesvx.solve(this, fact, trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv,
                ipivOff, equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }

    @Override
    default DoublePosvx dposvx(Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, Equed equed, double[] s, int sOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        return Dposvx.solve(this, fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, equed, s,
                sOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGtsvx dsysvx(Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        return Dsysvx.solve(this, fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
