package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleCholesky;
import org.jonum.lapack.DoublePackedCholesky;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.DoubleRefinement;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The routines of [DoublePackedCholesky]: those for full storage on a [DoubleUnpacked].
public interface DoublePackedCholeskyDrivers extends DoublePackedCholesky, DoubleCholesky, DoubleRefinement {
    /// What the routines call.
    Blas blas();

    @Override
    default int dpptrf(Uplo uplo, int n, double[] ap, int apOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dpotrf(uplo, n, a.data(), 0, a.ld());
            a.pack();
            return info;
        }
    }

    @Override
    default void dpptrs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff, int ldb) {
        if (nrhs >= DoubleUnpacked.MANY) {
            try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
                dpotrs(uplo, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb);
            }
            return;
        }
        Trans first = uplo == Uplo.LOWER ? NO_TRANS : TRANS, second = uplo == Uplo.LOWER ? TRANS : NO_TRANS;
        for (int j = 0; j < nrhs; j++) {
            blas().dtpsv(uplo, first, NON_UNIT, n, ap, apOff, b, bOff + j * ldb, 1);
            blas().dtpsv(uplo, second, NON_UNIT, n, ap, apOff, b, bOff + j * ldb, 1);
        }
    }

    @Override
    default int dpptri(Uplo uplo, int n, double[] ap, int apOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dpotri(uplo, n, a.data(), 0, a.ld());
            a.pack();
            return info;
        }
    }

    @Override
    default double dppcon(Uplo uplo, int n, double[] ap, int apOff, double anorm) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            return dpocon(uplo, n, a.data(), 0, a.ld(), anorm);
        }
    }

    @Override
    default DoublePoequ dppequ(Uplo uplo, int n, double[] ap, int apOff, double[] s, int sOff) {
        return Dpoequ.scale(Entries.packed(uplo, n, apOff), ap, s, sOff);
    }

    @Override
    default void dpprfs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff); var af = DoubleUnpacked.of(uplo, n, afp, afpOff)) {
            dporfs(uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), b, bOff, ldb, x, xOff, ldx, ferr,
                    ferrOff, berr, berrOff);
        }
    }

    @Override
    default int dppsv(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff, int ldb) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            int info = dposv(uplo, n, nrhs, a.data(), 0, a.ld(), b, bOff, ldb);
            a.pack();
            return info;
        }
    }

    @Override
    default DoublePosvx dppsvx(Fact fact, Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            Equed equed, double[] s, int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff); var af = DoubleUnpacked.of(uplo, n, afp, afpOff)) {
            DoublePosvx found = dposvx(fact, uplo, n, nrhs, a.data(), 0, a.ld(), af.data(), 0, af.ld(), equed, s, sOff,
                    b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
            if (fact == Fact.EQUILIBRATE) a.pack();
            if (fact != Fact.FACTORED) af.pack();
            return found;
        }
    }
}
