// keep-double-file: both precisions stand here
package org.jonum.netlib.internal;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.FloatLimits;
import org.jonum.lapack.MixedSolve;
import org.netlib.util.intW;

/// netlib's routines of LAPACK that have no twin in the other precision, or one that is not its copy.
public abstract class NetlibOthers extends OnJonum {
    public void dsgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, double[] x, int xOff, int ldx, double[] work, int workOff, float[] swork, int sworkOff, intW iter,
            intW info) {
        MixedSolve result =
                jonum().dsgesv(n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx);
        iter.val = result.iter();
        info.val = result.info();
        Indices.up(n, ipiv, ipivOff);
    }

    public void dsgesv(int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb, double[] x, int ldx,
            double[] work, float[] swork, intW iter, intW info) {
        dsgesv(n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, x, 0, ldx, work, 0, swork, 0, iter, info);
    }

    public void dlaswp(int n, double[] a, int aOff, int lda, int k1, int k2, int[] ipiv, int ipivOff, int incX) {
        int[] rows = Indices.down(k1 + (k2 - k1) * Math.abs(incX), ipiv, ipivOff);
        jonum().dlaswp(n, a, aOff, lda, k1 - 1, k2, rows, 0, incX);
    }

    public void dlaswp(int n, double[] a, int lda, int k1, int k2, int[] ipiv, int incX) {
        dlaswp(n, a, 0, lda, k1, k2, ipiv, 0, incX);
    }

    public void slaswp(int n, float[] a, int aOff, int lda, int k1, int k2, int[] ipiv, int ipivOff, int incX) {
        int[] rows = Indices.down(k1 + (k2 - k1) * Math.abs(incX), ipiv, ipivOff);
        jonum().slaswp(n, a, aOff, lda, k1 - 1, k2, rows, 0, incX);
    }

    public void slaswp(int n, float[] a, int lda, int k1, int k2, int[] ipiv, int incX) {
        slaswp(n, a, 0, lda, k1, k2, ipiv, 0, incX);
    }

    public double dlamch(String cmach) {
        return switch (Letters.first(cmach)) {
            case 'E' -> DoubleLimits.ULP / 2;                               // as rounding, not chopping, has it
            case 'S', 'U' -> DoubleLimits.SAFE_MIN;
            case 'B' -> 2;
            case 'P' -> DoubleLimits.ULP;
            case 'N' -> Double.PRECISION;
            case 'R' -> 1;
            case 'M' -> Double.MIN_EXPONENT + 1;
            case 'L' -> Double.MAX_EXPONENT + 1;
            case 'O' -> Double.MAX_VALUE;
            default -> 0;
        };
    }

    public float slamch(String cmach) {
        return switch (Letters.first(cmach)) {
            case 'E' -> FloatLimits.ULP / 2;
            case 'S', 'U' -> FloatLimits.SAFE_MIN;
            case 'B' -> 2;
            case 'P' -> FloatLimits.ULP;
            case 'N' -> Float.PRECISION;
            case 'R' -> 1;
            case 'M' -> Float.MIN_EXPONENT + 1;
            case 'L' -> Float.MAX_EXPONENT + 1;
            case 'O' -> Float.MAX_VALUE;
            default -> 0;
        };
    }

    public boolean disnan(double x) {
        return Double.isNaN(x);
    }

    public boolean sisnan(float x) {
        return Float.isNaN(x);
    }

    public boolean dlaisnan(double x, double y) {
        return x != y;
    }

    public boolean slaisnan(float x, float y) {
        return x != y;
    }

    public double dlapy3(double x, double y, double z) {
        return jonum().dlapy2(jonum().dlapy2(x, y), z);
    }

    public float slapy3(float x, float y, float z) {
        return jonum().slapy2(jonum().slapy2(x, y), z);
    }

    public void dlasrt(String id, int n, double[] d, int dOff, intW info) {
        boolean down = Letters.down("id", id);
        Arrays.sort(d, dOff, dOff + n);
        for (int i = dOff, j = dOff + n - 1; down && i < j; i++, j--) {
            double x = d[i];
            d[i] = d[j];
            d[j] = x;
        }
        info.val = 0;
    }

    public void dlasrt(String id, int n, double[] d, intW info) {
        dlasrt(id, n, d, 0, info);
    }

    public void slasrt(String id, int n, float[] d, int dOff, intW info) {
        boolean down = Letters.down("id", id);
        Arrays.sort(d, dOff, dOff + n);
        for (int i = dOff, j = dOff + n - 1; down && i < j; i++, j--) {
            float x = d[i];
            d[i] = d[j];
            d[j] = x;
        }
        info.val = 0;
    }

    public void slasrt(String id, int n, float[] d, intW info) {
        slasrt(id, n, d, 0, info);
    }

    public boolean lsame(String a, String b) {
        return Letters.first(a) == Letters.first(b);
    }

    public boolean lsamen(int n, String a, String b) {
        return a.length() >= n && a.regionMatches(true, 0, b, 0, n);
    }

    public double dsecnd() {
        throw OnJonum.absent("dsecnd");
    }

    public float second() {
        throw OnJonum.absent("second");
    }

    public void dlag2s(int m, int n, double[] a, int aOff, int lda, float[] sa, int saOff, int ldsa, intW info) {
        throw OnJonum.absent("dlag2s");
    }

    public void dlag2s(int m, int n, double[] a, int lda, float[] sa, int ldsa, intW info) {
        throw OnJonum.absent("dlag2s");
    }

    public void slag2d(int m, int n, float[] sa, int saOff, int ldsa, double[] a, int aOff, int lda, intW info) {
        throw OnJonum.absent("slag2d");
    }

    public void slag2d(int m, int n, float[] sa, int ldsa, double[] a, int lda, intW info) {
        throw OnJonum.absent("slag2d");
    }

    public int ieeeck(int ispec, float zero, float one) {
        throw OnJonum.absent("ieeeck");
    }

    public int ilaenv(int ispec, String name, String opts, int n1, int n2, int n3, int n4) {
        throw OnJonum.absent("ilaenv");
    }

    public void ilaver(intW major, intW minor, intW patch) {
        throw OnJonum.absent("ilaver");
    }

    public int iparmq(int ispec, String name, String opts, int n, int ilo, int ihi, int lwork) {
        throw OnJonum.absent("iparmq");
    }
}
