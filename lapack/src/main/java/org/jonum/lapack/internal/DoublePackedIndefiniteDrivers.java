package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoubleIndefinite;
import org.jonum.lapack.DoublePackedIndefinite;
import org.jonum.lapack.DoubleRefinement;
import org.jonum.lapack.Fact;

/// The routines of [DoublePackedIndefinite]: those for full storage on a [DoubleUnpacked].
public interface DoublePackedIndefiniteDrivers extends DoublePackedIndefinite, DoubleIndefinite, DoubleRefinement {
    @Override
    default int dsptrf(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dsytrf(uplo, n, a.data(), 0, a.ld(), ipiv, ipivOff);
            a.pack();
            return info;
        }
    }

    @Override
    default void dsptrs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            if (nrhs < DoubleIndefiniteDrivers.MANY) {
                dsytrs(uplo, n, nrhs, a.data(), 0, a.ld(), ipiv, ipivOff, b, bOff, ldb);
            } else {
                dsytrs2(uplo, n, nrhs, a.data(), 0, a.ld(), ipiv, ipivOff, b, bOff, ldb);
            }
        }
    }

    @Override
    default int dsptri(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dsytri(uplo, n, a.data(), 0, a.ld(), ipiv, ipivOff);
            a.pack();
            return info;
        }
    }

    @Override
    default double dspcon(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff, double anorm) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            return dsycon(uplo, n, a.data(), 0, a.ld(), ipiv, ipivOff, anorm);
        }
    }

    @Override
    default void dsprfs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff); var af = DoubleUnpacked.of(uplo, n, afp, afpOff)) {
            dsyrfs(uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), ipiv, ipivOff, b, bOff, ldb, x, xOff,
                    ldx, ferr, ferrOff, berr, berrOff);
        }
    }

    @Override
    default int dspsv(Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dsysv(uplo, n, nrhs, a.data(), 0, a.ld(), ipiv, ipivOff, b, bOff, ldb);
            a.pack();
            return info;
        }
    }

    @Override
    default DoubleGtsvx dspsvx(Fact fact, Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff); var af = DoubleUnpacked.of(uplo, n, afp, afpOff)) {
            DoubleGtsvx found = dsysvx(fact, uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), ipiv, ipivOff,
                    b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
            if (fact != Fact.FACTORED) af.pack();
            return found;
        }
    }
}
