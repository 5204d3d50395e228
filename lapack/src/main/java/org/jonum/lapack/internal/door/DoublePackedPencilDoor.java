package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoublePackedPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of [DoublePackedPencil]: checks, then the drivers.
interface DoublePackedPencilDoor extends DoublePackedPencil {
    /// The drivers behind the door; they may rely on the checks.
    DoublePackedPencil drivers();

    @Override
    default void dspgst(int itype, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff) {
        Operands operands = pencil("dspgst", itype, uplo, n);
        operands.writesPacked("ap", ap, apOff, n);
        operands.readsPacked("bp", bp, bpOff, n);
        drivers().dspgst(itype, uplo, n, ap, apOff, bp, bpOff);
    }

    @Override
    default int dspgv(int itype, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff, double[] w,
            int wOff, double[] z, int zOff, int ldz) {
        eigenvalues("dspgv", itype, jobz, Range.ALL, uplo, n, ap, apOff, bp, bpOff, 0, 0, 0, 0, w, wOff, z, zOff, ldz);
        return drivers().dspgv(itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default int dspgvd(int itype, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff,
            double[] w, int wOff, double[] z, int zOff, int ldz) {
        eigenvalues("dspgvd", itype, jobz, Range.ALL, uplo, n, ap, apOff, bp, bpOff, 0, 0, 0, 0, w, wOff, z, zOff, ldz);
        return drivers().dspgvd(itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, double[] ap, int apOff, double[] bp,
            int bpOff, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff,
            int ldz, int[] ifail, int ifailOff) {
        Operands operands = eigenvalues("dspgvx", itype, jobz, range, uplo, n, ap, apOff, bp, bpOff, vl, vu, il, iu, w,
                wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dspgvx(itype, jobz, range, uplo, n, ap, apOff, bp, bpOff, vl, vu, il, iu, abstol, w, wOff, z,
                zOff, ldz, ifail, ifailOff);
    }

    private static Operands pencil(String routine, int itype, Uplo uplo, int n) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        Checks.triangle(routine, uplo, n);
        return new Operands(routine);
    }

    private static Operands eigenvalues(String routine, int itype, Job jobz, Range range, Uplo uplo, int n, double[] ap,
            int apOff, double[] bp, int bpOff, double vl, double vu, int il, int iu, double[] w, int wOff, double[] z,
            int zOff, int ldz) {
        DoubleEigenSubsetDoor.kinds(routine, jobz, range);
        Operands operands = pencil(routine, itype, uplo, n);
        operands.readsPacked("ap", ap, apOff, n);
        operands.writesPacked("bp", bp, bpOff, n);
        DoubleEigenSubsetDoor.results(routine, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return operands;
    }
}
