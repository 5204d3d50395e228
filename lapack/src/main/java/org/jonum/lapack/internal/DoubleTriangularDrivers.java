package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.DoubleTriangular;
import org.jonum.lapack.Norm;

/// The double triangular routines in Java.
public interface DoubleTriangularDrivers extends DoubleTriangular {
    /// What the routines call.
    Blas blas();

    @Override
    default int dtrtrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb) {
        return Dtrtrs.solve(blas(), uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default double dtrcon(Norm norm, Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda) {
        return Dtrcon.rcond(blas(), norm, uplo, diag, n, a, aOff, lda);
    }

    @Override
    default int dtrtri(Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda) {
        return Dtrtri.invert(blas(), uplo, diag, n, a, aOff, lda);
    }

    @Override
    default void dtrrfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Dtrrfs.bound(blas(), uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default double dlatrs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] cnorm, int cnormOff) {
        return scaled(DoubleScaledTriangle.full(blas(), uplo, diag, n, a, aOff, lda), trans, normin, x, xOff, cnorm,
                cnormOff);
    }

    @Override
    default double dlatbs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, int kd, double[] ab, int abOff,
            int ldab, double[] x, int xOff, double[] cnorm, int cnormOff) {
        return scaled(DoubleScaledTriangle.band(blas(), uplo, diag, n, kd, ab, abOff, ldab), trans, normin, x, xOff,
                cnorm, cnormOff);
    }

    @Override
    default double dlatps(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, double[] ap, int apOff,
            double[] x, int xOff, double[] cnorm, int cnormOff) {
        return scaled(DoubleScaledTriangle.packed(blas(), uplo, diag, n, ap, apOff), trans, normin, x, xOff, cnorm,
                cnormOff);
    }

    private static double scaled(DoubleScaledTriangle a, Trans trans, ColumnNorms normin, double[] x, int xOff,
            double[] cnorm, int cnormOff) {
        a.norms(normin == ColumnNorms.GIVEN, cnorm, cnormOff);
        return DoubleScaledTriangle.scale(a.solve(trans, x, xOff));
    }
}
