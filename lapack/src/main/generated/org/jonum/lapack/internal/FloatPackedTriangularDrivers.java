// Generated from DoublePackedTriangularDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatPackedTriangular;
import org.jonum.lapack.FloatTriangular;
import org.jonum.lapack.Norm;

/// The routines of [FloatPackedTriangular]: those for full storage on a [FloatUnpacked].
public interface FloatPackedTriangularDrivers extends FloatPackedTriangular, FloatTriangular {
    /// What the routines call.
    Blas blas();

    @Override
    default int stptri(Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = strtri(uplo, diag, n, a.data(), 0, a.ld());
            a.pack();
            return info;
        }
    }

    @Override
    default int stptrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb) {
        if (nrhs >= FloatUnpacked.MANY) {
            try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
                return strtrs(uplo, trans, diag, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb);
            }
        }
        Entries triangle = Entries.packed(uplo, n, apOff);
        for (int j = 0; j < n && diag == Diag.NON_UNIT; j++) if (ap[triangle.diagonal(j)] == 0) return j + 1;
        for (int j = 0; j < nrhs; j++) blas().stpsv(uplo, trans, diag, n, ap, apOff, b, bOff + j * ldb, 1);
        return 0;
    }

    @Override
    default float stpcon(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            return strcon(norm, uplo, diag, n, a.data(), 0, a.ld());
        }
    }

    @Override
    default void stprfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            strrfs(uplo, trans, diag, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                    berrOff);
        }
    }

    @Override
    default void stpttr(Uplo uplo, int n, float[] ap, int apOff, float[] a, int aOff, int lda) {
        FloatUnpacked.unpack(uplo, n, ap, apOff, a, aOff, lda);
    }

    @Override
    default void strttp(Uplo uplo, int n, float[] a, int aOff, int lda, float[] ap, int apOff) {
        FloatUnpacked.pack(uplo, n, a, aOff, lda, ap, apOff);
    }
}
