package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleTriangularBand;
import org.jonum.lapack.Norm;

/// The routines of [DoubleTriangularBand] in Java.
public interface DoubleTriangularBandDrivers extends DoubleTriangularBand {
    /// What the routines call.
    Blas blas();

    @Override
    default int dtbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb) {
        return Dtbtrs.solve(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default double dtbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, double[] ab, int abOff,
            int ldab) {
        return Dtbcon.rcond(blas(), norm, uplo, diag, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dtbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Dtbrfs.bound(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }
}
