package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;

/// Eigenvalues and vectors of a symmetric tridiagonal matrix by bisection and inverse iteration; by divide and conquer
/// where all are wanted as they come.
final class Dstevx {
    private Dstevx() {}

    /// w := the eigenvalues wanted, ascending; Z := their vectors; ifail := the numbers of those that failed, from 1.
    ///
    /// @return info: how many vectors failed; n if T is not finite
    static Selected solve(Blas blas, Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff,
            double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        boolean all = range == Range.ALL || range == Range.INDICES && il == 0 && iu == n;
        if (all && !(abstol > 0) && all(blas, jobz, n, d, dOff, e, eOff, w, wOff, z, zOff, ldz)) {
            if (jobz == Job.VECTORS) Arrays.fill(ifail, ifailOff, ifailOff + n, 0);
            return new Selected(0, n);
        }
        int[] iblock = new int[n], isplit = new int[Math.max(1, n)];
        EigenOrder order = jobz == Job.VECTORS ? EigenOrder.BLOCK : EigenOrder.ENTIRE;
        Stebz found = Dstebz.bisect(range, order, n, vl, vu, il, iu, abstol, d, dOff, e, eOff, w, wOff, iblock, 0,
                isplit, 0);
        int m = found.m(), failed = 0;
        if (jobz == Job.VECTORS) {
            failed = Dstein.iterate(blas, n, d, dOff, e, eOff, m, w, wOff, iblock, 0, isplit, 0, z, zOff, ldz, ifail,
                    ifailOff);
            sort(blas, n, m, w, wOff, z, zOff, ldz, failed, ifail, ifailOff);
        }
        return new Selected(found.info() != 0 ? n : failed, m);
    }

    private static boolean all(Blas blas, Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] w,
            int wOff, double[] z, int zOff, int ldz) {
        double[] off = Scratch.doubles(n);
        System.arraycopy(d, dOff, w, wOff, n);
        System.arraycopy(e, eOff, off, 0, Math.max(0, n - 1));
        int info = jobz == Job.NONE ? Dsterf.solve(n, w, wOff, off, 0)
                : Dstedc.solve(blas, Compz.INITIALIZE, n, w, wOff, off, 0, z, zOff, ldz);
        Scratch.give(off);
        return info == 0;
    }

    /// From the order of blocks to ascending eigenvalues.
    private static void sort(Blas blas, int n, int m, double[] w, int wOff, double[] z, int zOff, int ldz, int failed,
            int[] ifail, int ifailOff) {
        int[] number = new int[m];
        for (int j = 0; j < m; j++) number[j] = j + 1;
        for (int j = 0; j < m - 1; j++) {
            int least = j;
            for (int k = j + 1; k < m; k++) if (w[wOff + k] < w[wOff + least]) least = k;
            if (least == j) continue;
            double value = w[wOff + j];
            w[wOff + j] = w[wOff + least];
            w[wOff + least] = value;
            int before = number[j];
            number[j] = number[least];
            number[least] = before;
            blas.dswap(n, z, zOff + j * ldz, 1, z, zOff + least * ldz, 1);
        }
        int[] bad = Arrays.copyOfRange(ifail, ifailOff, ifailOff + failed);
        Arrays.sort(bad);
        for (int j = 0, k = 0; j < m && k < failed; j++) {
            if (Arrays.binarySearch(bad, number[j]) >= 0) ifail[ifailOff + k++] = j + 1;
        }
    }
}
