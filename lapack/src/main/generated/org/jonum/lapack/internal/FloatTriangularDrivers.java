// Generated from DoubleTriangularDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.FloatTriangular;
import org.jonum.lapack.Norm;

/// The float triangular routines in Java.
public interface FloatTriangularDrivers extends FloatTriangular {
    /// What the routines call.
    Blas blas();

    @Override
    default int strtrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb) {
        return Strtrs.solve(blas(), uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default float strcon(Norm norm, Uplo uplo, Diag diag, int n, float[] a, int aOff, int lda) {
        return Strcon.rcond(blas(), norm, uplo, diag, n, a, aOff, lda);
    }

    @Override
    default int strtri(Uplo uplo, Diag diag, int n, float[] a, int aOff, int lda) {
        return Strtri.invert(blas(), uplo, diag, n, a, aOff, lda);
    }

    @Override
    default void strrfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Strrfs.bound(blas(), uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default float slatrs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] cnorm, int cnormOff) {
        return scaled(FloatScaledTriangle.full(blas(), uplo, diag, n, a, aOff, lda), trans, normin, x, xOff, cnorm,
                cnormOff);
    }

    @Override
    default float slatbs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, int kd, float[] ab, int abOff,
            int ldab, float[] x, int xOff, float[] cnorm, int cnormOff) {
        return scaled(FloatScaledTriangle.band(blas(), uplo, diag, n, kd, ab, abOff, ldab), trans, normin, x, xOff,
                cnorm, cnormOff);
    }

    @Override
    default float slatps(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, float[] ap, int apOff,
            float[] x, int xOff, float[] cnorm, int cnormOff) {
        return scaled(FloatScaledTriangle.packed(blas(), uplo, diag, n, ap, apOff), trans, normin, x, xOff, cnorm,
                cnormOff);
    }

    private static float scaled(FloatScaledTriangle a, Trans trans, ColumnNorms normin, float[] x, int xOff,
            float[] cnorm, int cnormOff) {
        a.norms(normin == ColumnNorms.GIVEN, cnorm, cnormOff);
        return FloatScaledTriangle.scale(a.solve(trans, x, xOff));
    }
}
