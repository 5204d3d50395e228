// Generated from DoubleEigenSubsetDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatEigenSubset;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;

/// The public door of the routines of [FloatEigenSubset]: checks, then the drivers.
interface FloatEigenSubsetDoor extends FloatEigenSubset {
    /// The drivers behind the door; they may rely on the checks.
    FloatEigenSubset drivers();

    @Override
    default Stebz sstebz(Range range, EigenOrder order, int n, float vl, float vu, int il, int iu, float abstol,
            float[] d, int dOff, float[] e, int eOff, float[] w, int wOff, int[] iblock, int iblockOff,
            int[] isplit, int isplitOff) {
        Args.present("sstebz", "range", range, "ALL, VALUES or INDICES");
        Args.present("sstebz", "order", order, "BLOCK or ENTIRE");
        Operands operands = tridiagonal("sstebz", n, d, dOff, e, eOff);
        Selection.check("sstebz", range, Math.max(n, range == Range.VALUES ? 1 : 0), vl, vu, il, iu);
        int most = Selection.most(range, n, il, iu);
        operands.writes("w", w, wOff, most);
        operands.writes("iblock", iblock, iblockOff, most);
        operands.writes("isplit", isplit, isplitOff, n);
        return drivers().sstebz(range, order, n, vl, vu, il, iu, abstol, d, dOff, e, eOff, w, wOff, iblock,
                iblockOff, isplit, isplitOff);
    }

    @Override
    default int sstein(int n, float[] d, int dOff, float[] e, int eOff, int m, float[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        Operands operands = tridiagonal("sstein", n, d, dOff, e, eOff);
        Checks.atMost("sstein", "m", m, "n", n);
        operands.reads("w", w, wOff, m);
        operands.reads("iblock", iblock, iblockOff, m);
        Selection.blocks("sstein", n, m, w, wOff, iblock, iblockOff, isplit, isplitOff);
        operands.reads("isplit", isplit, isplitOff, m == 0 ? 0 : iblock[iblockOff + m - 1] + 1);
        Args.ld("sstein", "ldz", ldz, "n", n);
        operands.writes("z", z, zOff, n, m, ldz);
        operands.writes("ifail", ifail, ifailOff, m);
        return drivers().sstein(n, d, dOff, e, eOff, m, w, wOff, iblock, iblockOff, isplit, isplitOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected sstemr(Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
        tridiagonal("sstemr", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().sstemr(jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected sstevx(Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        Operands operands =
                tridiagonal("sstevx", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().sstevx(jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected sstevr(Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz) {
        tridiagonal("sstevr", jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().sstevr(jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected ssyevx(Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        Operands operands =
                symmetric("ssyevx", jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().ssyevx(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected ssyevr(Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz) {
        symmetric("ssyevr", jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return drivers().ssyevr(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected ssbevx(Job jobz, Range range, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] q, int qOff, int ldq, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff,
            float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        String name = "ssbevx";
        kinds(name, jobz, range);
        Checks.band(name, uplo, n, kd, ldab);
        Operands operands = new Operands(name);
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writesSquare("q", jobz == Job.VECTORS, q, qOff, n, ldq);
        results(name, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().ssbevx(jobz, range, uplo, n, kd, ab, abOff, ldab, q, qOff, ldq, vl, vu, il, iu, abstol, w,
                wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Operands tridiagonal(String routine, int n, float[] d, int dOff, float[] e, int eOff) {
        Args.dim(routine, "n", n);
        Operands operands = new Operands(routine);
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        return operands;
    }

    private static Operands tridiagonal(String routine, Job jobz, Range range, int n, float[] d, int dOff, float[] e,
            int eOff, float vl, float vu, int il, int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
        kinds(routine, jobz, range);
        Operands operands = tridiagonal(routine, n, d, dOff, e, eOff);
        results(routine, operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        return operands;
    }

    private static Operands symmetric(String routine, Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff,
            int lda, float vl, float vu, int il, int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
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
    static void results(String routine, Operands operands, Job jobz, Range range, int n, float vl, float vu, int il,
            int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
        Selection.check(routine, range, n, vl, vu, il, iu);
        int most = Selection.most(range, n, il, iu);
        operands.writes("w", w, wOff, most);
        Args.ld(routine, "ldz", ldz, "n", jobz == Job.VECTORS ? n : 0);
        if (jobz == Job.VECTORS) operands.writes("z", z, zOff, n, most, ldz);
    }
}
