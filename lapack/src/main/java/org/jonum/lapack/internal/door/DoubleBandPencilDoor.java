package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleBandPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of the routines of [DoubleBandPencil]: checks, then the drivers.
interface DoubleBandPencilDoor extends DoubleBandPencil {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBandPencil drivers();

    @Override
    default int dpbstf(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        Checks.band("dpbstf", uplo, n, kd, ldab);
        Args.matrix("dpbstf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().dpbstf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dsbgst(Job vect, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] x, int xOff, int ldx) {
        Args.present("dsbgst", "vect", vect, "NONE or VECTORS");
        Operands operands = pencil("dsbgst", uplo, n, ka, kb, ab, abOff, ldab, ldbb);
        operands.reads("bb", bb, bbOff, kb + 1, n, ldbb);
        operands.writesSquare("x", vect == Job.VECTORS, x, xOff, n, ldx);
        drivers().dsbgst(vect, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, x, xOff, ldx);
    }

    @Override
    default int dsbgv(Job jobz, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz) {
        all("dsbgv", jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
        return drivers().dsbgv(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    @Override
    default int dsbgvd(Job jobz, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz) {
        all("dsbgvd", jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
        return drivers().dsbgvd(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dsbgvx(Job jobz, Range range, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab,
            double[] bb, int bbOff, int ldbb, double[] q, int qOff, int ldq, double vl, double vu, int il, int iu,
            double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        String name = "dsbgvx";
        DoubleEigenSubsetDoor.kinds(name, jobz, range);
        Operands operands = pencil(name, uplo, n, ka, kb, ab, abOff, ldab, ldbb);
        operands.writes("bb", bb, bbOff, kb + 1, n, ldbb);
        operands.writesSquare("q", jobz == Job.VECTORS, q, qOff, n, ldq);
        DoubleEigenSubsetDoor.results(name, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dsbgvx(jobz, range, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, q, qOff, ldq, vl, vu,
                il, iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Operands pencil(String routine, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab,
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

    private static void all(String routine, Job jobz, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff,
            int ldab, double[] bb, int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        Operands operands = pencil(routine, uplo, n, ka, kb, ab, abOff, ldab, ldbb);
        operands.writes("bb", bb, bbOff, kb + 1, n, ldbb);
        operands.writes("w", w, wOff, n);
        operands.writesSquare("z", jobz == Job.VECTORS, z, zOff, n, ldz);
    }
}
