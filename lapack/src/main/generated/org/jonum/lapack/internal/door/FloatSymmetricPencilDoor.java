// Generated from DoubleSymmetricPencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatSymmetricPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of the routines of [FloatSymmetricPencil]: checks, then the drivers.
interface FloatSymmetricPencilDoor extends FloatSymmetricPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatSymmetricPencil drivers();

    @Override
    default void ssygst(int itype, Uplo uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Operands operands = pencil("ssygst", itype, uplo, n, a, aOff, lda, ldb);
        operands.reads("b", b, bOff, n, n, ldb);
        drivers().ssygst(itype, uplo, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int ssygv(int itype, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] w, int wOff) {
        all("ssygv", itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
        return drivers().ssygv(itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
    }

    @Override
    default int ssygvd(int itype, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] w, int wOff) {
        all("ssygvd", itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
        return drivers().ssygvd(itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
    }

    @Override
    default Selected ssygvx(int itype, Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff,
            float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        FloatEigenSubsetDoor.kinds("ssygvx", jobz, range);
        Operands operands = pencil("ssygvx", itype, uplo, n, a, aOff, lda, ldb);
        operands.writes("b", b, bOff, n, n, ldb);
        FloatEigenSubsetDoor.results("ssygvx", operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().ssygvx(itype, jobz, range, uplo, n, a, aOff, lda, b, bOff, ldb, vl, vu, il, iu, abstol, w,
                wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Operands pencil(String routine, int itype, Uplo uplo, int n, float[] a, int aOff, int lda,
            int ldb) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        Checks.triangle(routine, uplo, n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.ld(routine, "ldb", ldb, "n", n);
        Operands operands = new Operands(routine);
        operands.writes("a", a, aOff, n, n, lda);
        return operands;
    }

    private static void all(String routine, int itype, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] w, int wOff) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        Operands operands = pencil(routine, itype, uplo, n, a, aOff, lda, ldb);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("w", w, wOff, n);
    }
}
