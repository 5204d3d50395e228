package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleEigenSubset;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;

/// The public door of the routines of [DoubleEigenSubset]: checks, then the drivers.
interface DoubleEigenSubsetDoor extends DoubleEigenSubset {
    /// The drivers behind the door; they may rely on the checks.
    DoubleEigenSubset drivers();

    @Override
    default Stebz dstebz(Range range, EigenOrder order, int n, double vl, double vu, int il, int iu, double abstol,
            double[] d, int dOff, double[] e, int eOff, double[] w, int wOff, int[] iblock, int iblockOff,
            int[] isplit, int isplitOff) {
        Args.present("dstebz", "range", range, "ALL, VALUES or INDICES");
        Args.present("dstebz", "order", order, "BLOCK or ENTIRE");
        Operands operands = tridiagonal("dstebz", n, d, dOff, e, eOff);
        Selection.check("dstebz", range, Math.max(n, range == Range.VALUES ? 1 : 0), vl, vu, il, iu);
        int most = Selection.most(range, n, il, iu);
        operands.writes("w", w, wOff, most);
        operands.writes("iblock", iblock, iblockOff, most);
        operands.writes("isplit", isplit, isplitOff, n);
        return drivers().dstebz(range, order, n, vl, vu, il, iu, abstol, d, dOff, e, eOff, w, wOff, iblock,
                iblockOff, isplit, isplitOff);
    }

    @Override
    default int dstein(int n, double[] d, int dOff, double[] e, int eOff, int m, double[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        Operands operands = tridiagonal("dstein", n, d, dOff, e, eOff);
        Checks.atMost("dstein", "m", m, "n", n);
        operands.reads("w", w, wOff, m);
        operands.reads("iblock", iblock, iblockOff, m);
        Selection.blocks("dstein", n, m, w, wOff, iblock, iblockOff, isplit, isplitOff);
        operands.reads("isplit", isplit, isplitOff, m == 0 ? 0 : iblock[iblockOff + m - 1] + 1);
        Args.ld("dstein", "ldz", ldz, "n", n);
        operands.writes("z", z, zOff, n, m, ldz);
        operands.writes("ifail", ifail, ifailOff, m);
        return drivers().dstein(n, d, dOff, e, eOff, m, w, wOff, iblock, iblockOff, isplit, isplitOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected dstemr(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        tridiagonal("dstemr", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().dstemr(jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dstevx(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        Operands operands =
                tridiagonal("dstevx", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dstevx(jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected dstevr(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz) {
        tridiagonal("dstevr", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().dstevr(jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dsyevx(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        Operands operands =
                symmetric("dsyevx", jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dsyevx(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected dsyevr(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz) {
        symmetric("dsyevr", jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().dsyevr(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dsbevx(Job jobz, Range range, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] q, int qOff, int ldq, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff,
            double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        String name = "dsbevx";
        kinds(name, jobz, range);
        Checks.band(name, uplo, n, kd, ldab);
        Operands operands = new Operands(name);
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writesSquare("q", jobz == Job.VECTORS, q, qOff, n, ldq);
        results(name, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dsbevx(jobz, range, uplo, n, kd, ab, abOff, ldab, q, qOff, ldq, vl, vu, il, iu, abstol, w,
                wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Operands tridiagonal(String routine, int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim(routine, "n", n);
        Operands operands = new Operands(routine);
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        return operands;
    }

    private static Operands tridiagonal(String routine, Job jobz, Range range, int n, double[] d, int dOff, double[] e,
            int eOff, double vl, double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        kinds(routine, jobz, range);
        Operands operands = tridiagonal(routine, n, d, dOff, e, eOff);
        results(routine, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return operands;
    }

    private static Operands symmetric(String routine, Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff,
            int lda, double vl, double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        kinds(routine, jobz, range);
        Checks.triangle(routine, uplo, n);
        Args.ld(routine, "lda", lda, "n", n);
        Operands operands = new Operands(routine);
        operands.writes("a", a, aOff, n, n, lda);
        results(routine, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return operands;
    }

    static void kinds(String routine, Job jobz, Range range) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        Args.present(routine, "range", range, "ALL, VALUES or INDICES");
    }

    /// The range, and that w and Z have room for it and storage of their own.
    static void results(String routine, Operands operands, Job jobz, Range range, int n, double vl, double vu, int il,
            int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        Selection.check(routine, range, n, vl, vu, il, iu);
        int most = Selection.most(range, n, il, iu);
        operands.writes("w", w, wOff, most);
        Args.ld(routine, "ldz", ldz, "n", jobz == Job.VECTORS ? n : 0);
        if (jobz == Job.VECTORS) operands.writes("z", z, zOff, n, most, ldz);
    }
}
