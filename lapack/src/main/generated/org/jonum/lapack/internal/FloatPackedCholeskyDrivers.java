// Generated from DoublePackedCholeskyDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatCholesky;
import org.jonum.lapack.FloatPackedCholesky;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.FloatRefinement;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The routines of [FloatPackedCholesky]: those for full storage on a [FloatUnpacked].
public interface FloatPackedCholeskyDrivers extends FloatPackedCholesky, FloatCholesky, FloatRefinement {
    /// What the routines call.
    Blas blas();

    @Override
    default int spptrf(Uplo uplo, int n, float[] ap, int apOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = spotrf(uplo, n, a.data(), 0, a.ld());
            a.pack();
            return info;
        }
    }

    @Override
    default void spptrs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb) {
        if (nrhs >= FloatUnpacked.MANY) {
            try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
                spotrs(uplo, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb);
            }
            return;
        }
        Trans first = uplo == Uplo.LOWER ? NO_TRANS : TRANS, second = uplo == Uplo.LOWER ? TRANS : NO_TRANS;
        for (int j = 0; j < nrhs; j++) {
            blas().stpsv(uplo, first, NON_UNIT, n, ap, apOff, b, bOff + j * ldb, 1);
            blas().stpsv(uplo, second, NON_UNIT, n, ap, apOff, b, bOff + j * ldb, 1);
        }
    }

    @Override
    default int spptri(Uplo uplo, int n, float[] ap, int apOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = spotri(uplo, n, a.data(), 0, a.ld());
            a.pack();
            return info;
        }
    }

    @Override
    default float sppcon(Uplo uplo, int n, float[] ap, int apOff, float anorm) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            return spocon(uplo, n, a.data(), 0, a.ld(), anorm);
        }
    }

    @Override
    default FloatPoequ sppequ(Uplo uplo, int n, float[] ap, int apOff, float[] s, int sOff) {
        return Spoequ.scale(Entries.packed(uplo, n, apOff), ap, s, sOff);
    }

    @Override
    default void spprfs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff); var af = FloatUnpacked.of(uplo, n, afp, afpOff)) {
            sporfs(uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), b, bOff, ldb, x, xOff, ldx, ferr,
                    ferrOff, berr, berrOff);
        }
    }

    @Override
    default int sppsv(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = sposv(uplo, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb);
            a.pack();
            return info;
        }
    }

    @Override
    default FloatPosvx sppsvx(Fact fact, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            Equed equed, float[] s, int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff); var af = FloatUnpacked.of(uplo, n, afp, afpOff)) {
            FloatPosvx found = sposvx(fact, uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), equed, s, sOff,
                    b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
            if (fact == Fact.EQUILIBRATE) a.pack();
            if (fact != Fact.FACTORED) af.pack();
            return found;
        }
    }
}
