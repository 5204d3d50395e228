// Generated from DoubleBandPencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatBandPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of the routines of [FloatBandPencil]: checks, then the drivers.
interface FloatBandPencilDoor extends FloatBandPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatBandPencil drivers();

    @Override
    default int spbstf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        Checks.band("spbstf", uplo, n, kd, ldab);
        Args.matrix("spbstf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().spbstf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void ssbgst(Job vect, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] x, int xOff, int ldx) {
        Args.present("ssbgst", "vect", vect, "NONE or VECTORS");
        Operands operands = pencil("ssbgst", uplo, n, ka, kb, ab, abOff, ldab, ldbb);
        operands.reads("bb", bb, bbOff, kb + 1, n, ldbb);
        operands.writesSquare("x", vect == Job.VECTORS, x, xOff, n, ldx);
        drivers().ssbgst(vect, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, x, xOff, ldx);
    }

    @Override
    default int ssbgv(Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz) {
        all("ssbgv", jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
        return drivers().ssbgv(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    @Override
    default int ssbgvd(Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz) {
        all("ssbgvd", jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
        return drivers().ssbgvd(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected ssbgvx(Job jobz, Range range, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab,
            float[] bb, int bbOff, int ldbb, float[] q, int qOff, int ldq, float vl, float vu, int il, int iu,
            float abstol, float[] w, int wOff, float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        String name = "ssbgvx";
        FloatEigenSubsetDoor.kinds(name, jobz, range);
        Operands operands = pencil(name, uplo, n, ka, kb, ab, abOff, ldab, ldbb);
        operands.writes("bb", bb, bbOff, kb + 1, n, ldbb);
        operands.writesSquare("q", jobz == Job.VECTORS, q, qOff, n, ldq);
        FloatEigenSubsetDoor.results(name, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().ssbgvx(jobz, range, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, q, qOff, ldq, vl, vu,
                il, iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Operands pencil(String routine, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab,
            int ldbb) {
        Checks.triangle(routine, uplo, n);
        Args.dim(routine, "ka", ka);
        Checks.atMost(routine, "kb", kb, "ka", ka);
        Args.ldBand(routine, "ldab", ldab, "ka + 1", ka + 1L);
        Args.ldBand(routine, "ldbb", ldbb, "kb + 1", kb + 1L);
        Operands operands = new Operands(routine);
        operands.writes("ab", ab, abOff, ka + 1, n, ldab);
        return operands;
    }

    private static void all(String routine, Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff,
            int ldab, float[] bb, int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        Operands operands = pencil(routine, uplo, n, ka, kb, ab, abOff, ldab, ldbb);
        operands.writes("bb", bb, bbOff, kb + 1, n, ldbb);
        operands.writes("w", w, wOff, n);
        operands.writesSquare("z", jobz == Job.VECTORS, z, zOff, n, ldz);
    }
}
