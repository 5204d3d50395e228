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
        pencil("ssygst", itype, uplo, n, a, aOff, lda, b, bOff, ldb);
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
        pencil("ssygvx", itype, uplo, n, a, aOff, lda, b, bOff, ldb);
        FloatEigenSubsetDoor.results("ssygvx", jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz,
                new Operand("b", b, bOff, n, n, ldb), new Operand("a", a, aOff, n, n, lda));
        if (jobz == Job.VECTORS) Args.vector("ssygvx", "ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().ssygvx(itype, jobz, range, uplo, n, a, aOff, lda, b, bOff, ldb, vl, vu, il, iu, abstol, w,
                wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static void pencil(String routine, int itype, Uplo uplo, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        Args.present(routine, "uplo", uplo, "UPPER or LOWER");
        Args.dim(routine, "n", n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.matrix(routine, "a", a, aOff, n, n, lda);
        Args.matrix(routine, "b", b, bOff, n, n, ldb);
        Operand.apart(routine, 1, new Operand("a", a, aOff, n, n, lda), new Operand("b", b, bOff, n, n, ldb));
    }

    private static void all(String routine, int itype, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] w, int wOff) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        pencil(routine, itype, uplo, n, a, aOff, lda, b, bOff, ldb);
        Args.vector(routine, "w", w, wOff, n, 1);
        Operand.apart(routine, 1, Operand.vector("w", w, wOff, n), new Operand("a", a, aOff, n, n, lda),
                new Operand("b", b, bOff, n, n, ldb));
    }
}
