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
        pencil("dsygst", itype, uplo, n, a, aOff, lda, b, bOff, ldb);
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
        pencil("dsygvx", itype, uplo, n, a, aOff, lda, b, bOff, ldb);
        DoubleEigenSubsetDoor.results("dsygvx", jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz,
                new Operand("b", b, bOff, n, n, ldb), new Operand("a", a, aOff, n, n, lda));
        if (jobz == Job.VECTORS) Args.vector("dsygvx", "ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dsygvx(itype, jobz, range, uplo, n, a, aOff, lda, b, bOff, ldb, vl, vu, il, iu, abstol, w,
                wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static void pencil(String routine, int itype, Uplo uplo, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb) {
        if (itype < 1 || itype > 3) throw Args.bad(routine, "itype", itype, ">= 1 and <= 3");
        Args.present(routine, "uplo", uplo, "UPPER or LOWER");
        Args.dim(routine, "n", n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.matrix(routine, "a", a, aOff, n, n, lda);
        Args.matrix(routine, "b", b, bOff, n, n, ldb);
        Operand.apart(routine, 1, new Operand("a", a, aOff, n, n, lda), new Operand("b", b, bOff, n, n, ldb));
    }

    private static void all(String routine, int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] w, int wOff) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        pencil(routine, itype, uplo, n, a, aOff, lda, b, bOff, ldb);
        Args.vector(routine, "w", w, wOff, n, 1);
        Operand.apart(routine, 1, Operand.vector("w", w, wOff, n), new Operand("a", a, aOff, n, n, lda),
                new Operand("b", b, bOff, n, n, ldb));
    }
}
