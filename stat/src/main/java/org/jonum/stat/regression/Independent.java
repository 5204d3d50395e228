package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// The triangle R of those columns of a design that do not depend on columns before them.
///
/// One pass of Householder reflections over the triangle of all columns: a column of which less than `tolerance` of its
/// length is left below those taken already is passed over, as LINPACK's pivoting in R does.
///
/// @param kept indices of the columns taken, k of them
/// @param r    their triangle, k×k, column-major, zeros below
/// @param qtz  Qᵀz, k elements
/// @param rcond the reciprocal condition of R with columns scaled to one length
record Independent(int[] kept, double[] r, double[] qtz, double rcond) {

    static Independent of(double[] all, double[] z, double tolerance) {
        int p = z.length;
        boolean regular = true;
        for (int j = 0; j < p; j++) regular &= Math.abs(all[j * p + j]) > tolerance * norm(all, j * p, j + 1);
        int[] kept = new int[p];
        if (regular) {
            for (int j = 0; j < p; j++) kept[j] = j;
            return new Independent(kept, all, z, scaledRcond(all, p));
        }
        double[] a = all.clone(), b = z.clone();
        int k = 0;
        for (int j = 0; j < p; j++) {
            double length = norm(all, j * p, j + 1), left = norm(a, j * p + k, j + 1 - Math.min(k, j + 1));
            if (!(left > tolerance * length)) continue;
            reflect(a, b, p, k, j, left);
            kept[k++] = j;
        }
        double[] r = new double[k * k];
        for (int j = 0; j < k; j++) System.arraycopy(a, kept[j] * p, r, j * k, j + 1);
        return new Independent(Arrays.copyOf(kept, k), r, Arrays.copyOf(b, k), scaledRcond(r, k));
    }

    /// Bring column j to a multiple of unit vector k from row k on, in all columns from j on and in b.
    private static void reflect(double[] a, double[] b, int p, int k, int j, double left) {
        int at = j * p;
        double pivot = a[at + k], beta = pivot > 0 ? -left : left;
        double[] v = new double[p];
        for (int i = k; i <= j; i++) v[i] = a[at + i];
        v[k] = pivot - beta;
        double tau = -v[k] * beta; // vᵀv/2
        if (j == k || tau == 0) return; // nothing below the pivot
        for (int c = j; c <= p; c++) {
            double[] x = c < p ? a : b;
            int off = c < p ? c * p : 0;
            double dot = 0;
            for (int i = k; i <= j; i++) dot += v[i] * x[off + i];
            dot /= tau;
            for (int i = k; i <= j; i++) x[off + i] -= dot * v[i];
        }
    }

    private static double norm(double[] a, int off, int n) {
        return n <= 0 ? 0 : Backend.current().blas().dnrm2(n, a, off, 1);
    }

    private static double scaledRcond(double[] r, int k) {
        double[] s = r.clone();
        for (int j = 0; j < k; j++) {
            double length = norm(r, j * k, j + 1);
            for (int i = 0; i <= j; i++) s[j * k + i] /= length;
        }
        return k == 0 ? 1 : TallQr.rcond(s, k);
    }

    int count() {
        return kept.length;
    }

    /// R⁻¹·b in place.
    void solve(double[] b) {
        Backend.current().blas().dtrsv(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, count(), r, 0, Math.max(1, count()),
                b, 0, 1);
    }

    /// R⁻ᵀ·b in place.
    void solveTransposed(double[] b) {
        Backend.current().blas().dtrsv(Uplo.UPPER, Trans.TRANS, Diag.NON_UNIT, count(), r, 0, Math.max(1, count()), b,
                0, 1);
    }

    /// (RᵀR)⁻¹, column-major, each element by the inverse of R with columns scaled to one length.
    double[] inverseGram() {
        int k = count();
        double[] c = new double[k * k], size = new double[k];
        for (int j = 0; j < k; j++) {
            size[j] = norm(r, j * k, j + 1);
            for (int i = 0; i <= j; i++) c[j * k + i] = r[j * k + i] / size[j];
        }
        if (k > 0) Lapack.current().dpotri(Uplo.UPPER, k, c, 0, k);
        for (int j = 0; j < k; j++) {
            for (int i = 0; i <= j; i++) {
                c[j * k + i] = c[j * k + i] / size[i] / size[j];
                c[i * k + j] = c[j * k + i];
            }
        }
        return c;
    }
}
