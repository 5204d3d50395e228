// Generated from DoublePackedPencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatPackedPencil;
import org.jonum.lapack.FloatSymmetricPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [FloatPackedPencil]: those for full storage on a [FloatUnpacked].
public interface FloatPackedPencilDrivers extends FloatPackedPencil, FloatSymmetricPencil {
    @Override
    default void sspgst(int itype, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff); var b = FloatUnpacked.of(uplo, n, bp, bpOff)) {
            ssygst(itype, uplo, n, a.data(), 0, a.ld(), b.data(), 0, b.ld());
            a.pack();
        }
    }

    @Override
    default int sspgv(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff, float[] w,
            int wOff, float[] z, int zOff, int ldz) {
        try (var b = FloatUnpacked.of(uplo, n, bp, bpOff)) {
            int info = Ssptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                    (a, aOff, lda) -> ssygv(itype, jobz, uplo, n, a, aOff, lda, b.data(), 0, b.ld(), w, wOff));
            b.pack();
            return info;
        }
    }

    @Override
    default int sspgvd(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff,
            float[] w, int wOff, float[] z, int zOff, int ldz) {
        try (var b = FloatUnpacked.of(uplo, n, bp, bpOff)) {
            int info = Ssptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                    (a, aOff, lda) -> ssygvd(itype, jobz, uplo, n, a, aOff, lda, b.data(), 0, b.ld(), w, wOff));
            b.pack();
            return info;
        }
    }

    @Override
    default Selected sspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, float[] ap, int apOff, float[] bp,
            int bpOff, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff,
            int ldz, int[] ifail, int ifailOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff); var b = FloatUnpacked.of(uplo, n, bp, bpOff)) {
            Selected found = ssygvx(itype, jobz, range, uplo, n, a.data(), 0, a.ld(), b.data(), 0, b.ld(), vl, vu, il,
                    iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
            b.pack();
            return found;
        }
    }
}
