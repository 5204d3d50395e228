// Generated from DoublePackedIndefiniteDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatIndefinite;
import org.jonum.lapack.FloatPackedIndefinite;
import org.jonum.lapack.FloatRefinement;
import org.jonum.lapack.Fact;

/// The routines of [FloatPackedIndefinite]: those for full storage on a [FloatUnpacked].
public interface FloatPackedIndefiniteDrivers extends FloatPackedIndefinite, FloatIndefinite, FloatRefinement {
    @Override
    default int ssptrf(Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = ssytrf(uplo, n, a.data(), 0, a.ld(), ipiv, ipivOff);
            a.pack();
            return info;
        }
    }

    @Override
    default void ssptrs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            if (nrhs < FloatIndefiniteDrivers.MANY) {
                ssytrs(uplo, n, nrhs, a.data(), 0, a.ld(), ipiv, ipivOff, b, bOff, ldb);
            } else {
                ssytrs2(uplo, n, nrhs, a.data(), 0, a.ld(), ipiv, ipivOff, b, bOff, ldb);
            }
        }
    }

    @Override
    default int ssptri(Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = ssytri(uplo, n, a.data(), 0, a.ld(), ipiv, ipivOff);
            a.pack();
            return info;
        }
    }

    @Override
    default float sspcon(Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff, float anorm) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            return ssycon(uplo, n, a.data(), 0, a.ld(), ipiv, ipivOff, anorm);
        }
    }

    @Override
    default void ssprfs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff); var af = FloatUnpacked.of(uplo, n, afp, afpOff)) {
            ssyrfs(uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), ipiv, ipivOff, b, bOff, ldb, x, xOff,
                    ldx, ferr, ferrOff, berr, berrOff);
        }
    }

    @Override
    default int sspsv(Uplo uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            int info = ssysv(uplo, n, nrhs, a.data(), 0, a.ld(), ipiv, ipivOff, b, bOff, ldb);
            a.pack();
            return info;
        }
    }

    @Override
    default FloatGtsvx sspsvx(Fact fact, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff); var af = FloatUnpacked.of(uplo, n, afp, afpOff)) {
            FloatGtsvx found = ssysvx(fact, uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), ipiv, ipivOff,
                    b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
            if (fact != Fact.FACTORED) af.pack();
            return found;
        }
    }
}
