package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleSymmetricPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of the routines of [DoubleSymmetricPencil]: checks, then the drivers.
interface DoubleSymmetricPencilDoor extends DoubleSymmetricPencil {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSymmetricPencil drivers();

    @Override
    default void dsygst(int itype, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Operands operands = pencil("dsygst", itype, uplo, n, a, aOff, lda, ldb);
        operands.reads("b", b, bOff, n, n, ldb);
        drivers().dsygst(itype, uplo, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int dsygv(int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] w, int wOff) {
        all("dsygv", itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
        return drivers().dsygv(itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
    }

    @Override
    default int dsygvd(int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] w, int wOff) {
        all("dsygvd", itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
        return drivers().dsygvd(itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, w, wOff);
    }

    @Override
    default Selected dsygvx(int itype, Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff,
            double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        DoubleEigenSubsetDoor.kinds("dsygvx", jobz, range);
        Operands operands = pencil("dsygvx", itype, uplo, n, a, aOff, lda, ldb);
        operands.writes("b", b, bOff, n, n, ldb);
        DoubleEigenSubsetDoor.results("dsygvx", operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dsygvx(itype, jobz, range, uplo, n, a, aOff, lda, b, bOff, ldb, vl, vu, il, iu, abstol, w,
                wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Operands pencil(String routine, int itype, Uplo uplo, int n, double[] a, int aOff, int lda,
            int ldb) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        Checks.triangle(routine, uplo, n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.ld(routine, "ldb", ldb, "n", n);
        Operands operands = new Operands(routine);
        operands.writes("a", a, aOff, n, n, lda);
        return operands;
    }

    private static void all(String routine, int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] w, int wOff) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        Operands operands = pencil(routine, itype, uplo, n, a, aOff, lda, ldb);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("w", w, wOff, n);
    }
}
