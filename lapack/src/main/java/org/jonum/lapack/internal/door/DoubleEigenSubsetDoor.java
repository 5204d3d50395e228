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
        tridiagonal("dstebz", n, d, dOff, e, eOff);
        Selection.check("dstebz", range, Math.max(n, range == Range.VALUES ? 1 : 0), vl, vu, il, iu);
        int most = Selection.most(range, n, il, iu);
        Args.vector("dstebz", "w", w, wOff, most, 1);
        Args.vector("dstebz", "iblock", iblock, iblockOff, most);
        Args.vector("dstebz", "isplit", isplit, isplitOff, n);
        Operand.apart("dstebz", 3, Operand.vector("isplit", isplit, isplitOff, n),
                Operand.vector("iblock", iblock, iblockOff, most), Operand.vector("w", w, wOff, most),
                Operand.vector("d", d, dOff, n), Operand.vector("e", e, eOff, Math.max(0, n - 1)));
        return drivers().dstebz(range, order, n, vl, vu, il, iu, abstol, d, dOff, e, eOff, w, wOff, iblock,
                iblockOff, isplit, isplitOff);
    }

    @Override
    default int dstein(int n, double[] d, int dOff, double[] e, int eOff, int m, double[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        tridiagonal("dstein", n, d, dOff, e, eOff);
        Checks.atMost("dstein", "m", m, "n", n);
        Args.vector("dstein", "w", w, wOff, m, 1);
        Args.vector("dstein", "iblock", iblock, iblockOff, m);
        Selection.blocks("dstein", n, m, w, wOff, iblock, iblockOff, isplit, isplitOff);
        Args.ld("dstein", "ldz", ldz, "n", n);
        Args.matrix("dstein", "z", z, zOff, n, m, ldz);
        Args.vector("dstein", "ifail", ifail, ifailOff, m);
        int blocks = m == 0 ? 0 : iblock[iblockOff + m - 1] + 1;
        Operand.apart("dstein", 2, Operand.vector("ifail", ifail, ifailOff, m), new Operand("z", z, zOff, n, m, ldz),
                Operand.vector("iblock", iblock, iblockOff, m), Operand.vector("isplit", isplit, isplitOff, blocks),
                Operand.vector("w", w, wOff, m), Operand.vector("d", d, dOff, n),
                Operand.vector("e", e, eOff, Math.max(0, n - 1)));
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
        tridiagonal("dstevx", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) Args.vector("dstevx", "ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
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
        symmetric("dsyevx", jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) Args.vector("dsyevx", "ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dsyevx(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected dsyevr(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz) {
        symmetric("dsyevr", jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().dsyevr(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz);
    }

    private static void tridiagonal(String routine, int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim(routine, "n", n);
        Args.vector(routine, "d", d, dOff, n, 1);
        Args.vector(routine, "e", e, eOff, Math.max(0, n - 1), 1);
    }

    private static void tridiagonal(String routine, Job jobz, Range range, int n, double[] d, int dOff, double[] e,
            int eOff, double vl, double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        kinds(routine, jobz, range);
        tridiagonal(routine, n, d, dOff, e, eOff);
        results(routine, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz, Operand.vector("d", d, dOff, n),
                Operand.vector("e", e, eOff, Math.max(0, n - 1)));
    }

    private static void symmetric(String routine, Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff,
            int lda, double vl, double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        kinds(routine, jobz, range);
        Args.present(routine, "uplo", uplo, "UPPER or LOWER");
        Args.dim(routine, "n", n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.matrix(routine, "a", a, aOff, n, n, lda);
        results(routine, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz,
                new Operand("a", a, aOff, n, n, lda));
    }

    static void kinds(String routine, Job jobz, Range range) {
        Args.present(routine, "jobz", jobz, "NONE or VECTORS");
        Args.present(routine, "range", range, "ALL, VALUES or INDICES");
    }

    /// The range, and that w and Z have room for it and storage of their own.
    static void results(String routine, Job jobz, Range range, int n, double vl, double vu, int il, int iu,
            double[] w, int wOff, double[] z, int zOff, int ldz, Operand... inputs) {
        Selection.check(routine, range, n, vl, vu, il, iu);
        int most = Selection.most(range, n, il, iu), rows = jobz == Job.VECTORS ? n : 0;
        Args.vector(routine, "w", w, wOff, most, 1);
        Args.ld(routine, "ldz", ldz, "n", rows);
        if (jobz == Job.VECTORS) Args.matrix(routine, "z", z, zOff, n, most, ldz);
        Operand[] all = new Operand[inputs.length + 2];
        all[0] = new Operand("z", z, zOff, rows, most, ldz);
        all[1] = Operand.vector("w", w, wOff, most);
        System.arraycopy(inputs, 0, all, 2, inputs.length);
        Operand.apart(routine, 2, all);
    }
}
