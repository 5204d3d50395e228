package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;
import org.jonum.lapack.DoublePackedPencil;
import org.jonum.lapack.DoubleSymmetricPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [DoublePackedPencil]: those for full storage on a [DoubleUnpacked].
public interface DoublePackedPencilDrivers extends DoublePackedPencil, DoubleSymmetricPencil {
    @Override
    default void dspgst(int itype, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff); var b = DoubleUnpacked.of(uplo, n, bp, bpOff)) {
            dsygst(itype, uplo, n, a.data(), 0, a.ld(), b.data(), 0, b.ld());
            a.pack();
        }
    }

    @Override
    default int dspgv(int itype, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff, double[] w,
            int wOff, double[] z, int zOff, int ldz) {
        try (var b = DoubleUnpacked.of(uplo, n, bp, bpOff)) {
            int info = Dsptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                    (a, aOff, lda) -> dsygv(itype, jobz, uplo, n, a, aOff, lda, b.data(), 0, b.ld(), w, wOff));
            b.pack();
            return info;
        }
    }

    @Override
    default int dspgvd(int itype, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff,
            double[] w, int wOff, double[] z, int zOff, int ldz) {
        try (var b = DoubleUnpacked.of(uplo, n, bp, bpOff)) {
            int info = Dsptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                    (a, aOff, lda) -> dsygvd(itype, jobz, uplo, n, a, aOff, lda, b.data(), 0, b.ld(), w, wOff));
            b.pack();
            return info;
        }
    }

    @Override
    default Selected dspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, double[] ap, int apOff, double[] bp,
            int bpOff, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff,
            int ldz, int[] ifail, int ifailOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff); var b = DoubleUnpacked.of(uplo, n, bp, bpOff)) {
            Selected found = dsygvx(itype, jobz, range, uplo, n, a.data(), 0, a.ld(), b.data(), 0, b.ld(), vl, vu, il,
                    iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
            b.pack();
            return found;
        }
    }
}
