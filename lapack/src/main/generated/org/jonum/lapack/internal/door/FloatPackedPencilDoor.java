// Generated from DoublePackedPencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatPackedPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of [FloatPackedPencil]: checks, then the drivers.
interface FloatPackedPencilDoor extends FloatPackedPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatPackedPencil drivers();

    @Override
    default void sspgst(int itype, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff) {
        Operands operands = pencil("sspgst", itype, uplo, n);
        operands.writesPacked("ap", ap, apOff, n);
        operands.readsPacked("bp", bp, bpOff, n);
        drivers().sspgst(itype, uplo, n, ap, apOff, bp, bpOff);
    }

    @Override
    default int sspgv(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff, float[] w,
            int wOff, float[] z, int zOff, int ldz) {
        eigenvalues("sspgv", itype, jobz, Range.ALL, uplo, n, ap, apOff, bp, bpOff, 0, 0, 0, 0, w, wOff, z, zOff, ldz);
        return drivers().sspgv(itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default int sspgvd(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff,
            float[] w, int wOff, float[] z, int zOff, int ldz) {
        eigenvalues("sspgvd", itype, jobz, Range.ALL, uplo, n, ap, apOff, bp, bpOff, 0, 0, 0, 0, w, wOff, z, zOff, ldz);
        return drivers().sspgvd(itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected sspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, float[] ap, int apOff, float[] bp,
            int bpOff, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff,
            int ldz, int[] ifail, int ifailOff) {
        Operands operands = eigenvalues("sspgvx", itype, jobz, range, uplo, n, ap, apOff, bp, bpOff, vl, vu, il, iu, w,
                wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().sspgvx(itype, jobz, range, uplo, n, ap, apOff, bp, bpOff, vl, vu, il, iu, abstol, w, wOff, z,
                zOff, ldz, ifail, ifailOff);
    }

    private static Operands pencil(String routine, int itype, Uplo uplo, int n) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        Checks.triangle(routine, uplo, n);
        return new Operands(routine);
    }

    private static Operands eigenvalues(String routine, int itype, Job jobz, Range range, Uplo uplo, int n, float[] ap,
            int apOff, float[] bp, int bpOff, float vl, float vu, int il, int iu, float[] w, int wOff, float[] z,
            int zOff, int ldz) {
        FloatEigenSubsetDoor.kinds(routine, jobz, range);
        Operands operands = pencil(routine, itype, uplo, n);
        operands.readsPacked("ap", ap, apOff, n);
        operands.writesPacked("bp", bp, bpOff, n);
        FloatEigenSubsetDoor.results(routine, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return operands;
    }
}
