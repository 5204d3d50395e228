// Generated from DoublePackedPencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import java.util.List;
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
        pencil("sspgst", itype, uplo, n, ap, apOff, bp, bpOff);
        drivers().sspgst(itype, uplo, n, ap, apOff, bp, bpOff);
    }

    @Override
    default int sspgv(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff, float[] w,
            int wOff, float[] z, int zOff, int ldz) {
        all("sspgv", itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
        return drivers().sspgv(itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default int sspgvd(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff,
            float[] w, int wOff, float[] z, int zOff, int ldz) {
        all("sspgvd", itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
        return drivers().sspgvd(itype, jobz, uplo, n, ap, apOff, bp, bpOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected sspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, float[] ap, int apOff, float[] bp,
            int bpOff, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff,
            int ldz, int[] ifail, int ifailOff) {
        FloatEigenSubsetDoor.kinds("sspgvx", jobz, range);
        pencil("sspgvx", itype, uplo, n, ap, apOff, bp, bpOff);
        int length = Args.packedLength(n);
        FloatEigenSubsetDoor.results("sspgvx", jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz,
                Operand.vector("bp", bp, bpOff, length), Operand.vector("ap", ap, apOff, length));
        if (jobz == Job.VECTORS) Args.vector("sspgvx", "ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().sspgvx(itype, jobz, range, uplo, n, ap, apOff, bp, bpOff, vl, vu, il, iu, abstol, w, wOff, z,
                zOff, ldz, ifail, ifailOff);
    }

    private static void pencil(String routine, int itype, Uplo uplo, int n, float[] ap, int apOff, float[] bp,
            int bpOff) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        var am = FloatOperand.packed(routine, "ap", uplo, n, ap, apOff);
        var bm = FloatOperand.packed(routine, "bp", uplo, n, bp, bpOff);
        FloatOperand.refuseOverlap(routine, List.of(am, bm), List.of());
    }

    private static void all(String routine, int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp,
            int bpOff, float[] w, int wOff, float[] z, int zOff, int ldz) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        pencil(routine, itype, uplo, n, ap, apOff, bp, bpOff);
        FloatEigenSubsetDoor.results(routine, jobz, Range.ALL, n, 0, 0, 0, 0, w, wOff, z, zOff, ldz,
                Operand.vector("bp", bp, bpOff, Args.packedLength(n)),
                Operand.vector("ap", ap, apOff, Args.packedLength(n)));
    }
}
