// Generated from DoubleRefinementDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatCholesky;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatIndefinite;
import org.jonum.lapack.FloatLu;
import org.jonum.lapack.FloatNorms;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.FloatRefinement;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The routines of [FloatRefinement] in Java.
public interface FloatRefinementDrivers extends FloatRefinement, FloatLu, FloatCholesky,
        FloatIndefinite, FloatNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default void sgerfs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Sgerfs.refine(blas(), trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff,
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void sporfs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Sporfs.refine(blas(), uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void ssyrfs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        FloatLdl ldl = FloatLdl.of(blas(), Pivoting.PARTIAL, uplo, n, af, afOff, ldaf, ipiv, ipivOff);
        Ssyrfs.refine(blas(), uplo, n, nrhs, a, aOff, lda, v -> Ssytrs.solve(ldl, ldl.rows(v, 0, 1, n)), b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default Equed slaqge(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff,
            float[] c, int cOff, float rowCnd, float colCnd, float amax) {
        return Slaqge.scale(Entries.general(m, n, aOff, lda), a, r, rOff, c, cOff, rowCnd, colCnd, amax);
    }

    @Override
    default Equed slaqsy(Uplo uplo, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float sCond, float amax) {
        return Slaqsy.scale(Entries.trapezoid(uplo, n, n, aOff, lda), a, s, sOff, sCond, amax);
    }

    @Override
    default FloatGesvx sgesvx(Fact fact, Trans trans, int n, int nrhs, float[] a, int aOff,
            int lda, float[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, Equed equed,
            float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        return Sgesvx.solve(this, fact, trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv,
                ipivOff, equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }

    @Override
    default FloatPosvx sposvx(Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, Equed equed, float[] s, int sOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        return Sposvx.solve(this, fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, equed, s,
                sOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGtsvx ssysvx(Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        return Ssysvx.solve(this, fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
