package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoublePackedTriangular;
import org.jonum.lapack.DoubleTriangular;
import org.jonum.lapack.Norm;

/// The routines of [DoublePackedTriangular]: those for full storage on a [DoubleUnpacked].
public interface DoublePackedTriangularDrivers extends DoublePackedTriangular, DoubleTriangular {
    /// What the routines call.
    Blas blas();

    @Override
    default int dtptri(Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dtrtri(uplo, diag, n, a.data(), 0, a.ld());
            a.pack();
            return info;
        }
    }

    @Override
    default int dtptrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff,
            int ldb) {
        if (nrhs >= DoubleUnpacked.MANY) {
            try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
                return dtrtrs(uplo, trans, diag, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb);
            }
        }
        Entries triangle = Entries.packed(uplo, n, apOff);
        for (int j = 0; j < n && diag == Diag.NON_UNIT; j++) if (ap[triangle.diagonal(j)] == 0) return j + 1;
        for (int j = 0; j < nrhs; j++) blas().dtpsv(uplo, trans, diag, n, ap, apOff, b, bOff + j * ldb, 1);
        return 0;
    }

    @Override
    default double dtpcon(Norm norm, Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            return dtrcon(norm, uplo, diag, n, a.data(), 0, a.ld());
        }
    }

    @Override
    default void dtprfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] ap, int apOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            dtrrfs(uplo, trans, diag, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                    berrOff);
        }
    }

    @Override
    default void dtpttr(Uplo uplo, int n, double[] ap, int apOff, double[] a, int aOff, int lda) {
        DoubleUnpacked.unpack(uplo, n, ap, apOff, a, aOff, lda);
    }

    @Override
    default void dtrttp(Uplo uplo, int n, double[] a, int aOff, int lda, double[] ap, int apOff) {
        DoubleUnpacked.pack(uplo, n, a, aOff, lda, ap, apOff);
    }
}
