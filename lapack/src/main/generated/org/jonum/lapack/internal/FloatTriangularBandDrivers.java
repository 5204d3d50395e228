// Generated from DoubleTriangularBandDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatTriangularBand;
import org.jonum.lapack.Norm;

/// The routines of [FloatTriangularBand] in Java.
public interface FloatTriangularBandDrivers extends FloatTriangularBand {
    /// What the routines call.
    Blas blas();

    @Override
    default int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb) {
        return Stbtrs.solve(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff,
            int ldab) {
        return Stbcon.rcond(blas(), norm, uplo, diag, n, kd, ab, abOff, ldab);
    }

    @Override
    default void stbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Stbrfs.bound(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }
}
