package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jspecify.annotations.Nullable;

/// R and Qᵀz of a matrix X and a vector z with many rows, which are made in blocks as they are needed.
///
/// Each task factors its blocks one after the other, the triangle so far on top of the next block (TSQR: Demmel,
/// Grigori, Hoemmen, Langou 2012), and the triangles of the tasks are factored in the end. Where there are very many rows, the Gram
/// matrix is tried first: if the columns, scaled to one length, have a condition below 1/[#WELL], its Cholesky factor is as good as R to three digits
/// at most, and faster by the speed of matrix products. Tasks are cut by the number of rows alone, so that results are the same bits for
/// any number of threads.
final class TallQr {
    /// Rows of X beside z.
    interface Rows {
        /// Rows `from` … `from + count − 1` of [X z] into `block`, column-major with leading dimension `ld`.
        void fill(int from, int count, double[] block, int off, int ld);
    }

    /// Above this reciprocal condition the Gram matrix loses at most three digits.
    static final double WELL = 0.03;
    static final int BLOCK = 2048;
    /// Numbers of a block that stay in the second cache while they are used twice.
    private static final int CACHED = 1 << 15;
    private static final int TASKS = 64, TALL = 1 << 14;

    /// Upper triangle, order p, column-major; NaN or infinite elements if [X z] has any.
    final double[] r;
    /// Qᵀz, p elements.
    final double[] qtz;

    /// Rows of a block with p columns: a part of [#BLOCK].
    static int step(int p) {
        int step = BLOCK;
        while (step > 128 && (long) step * p > CACHED) step /= 2;
        return step;
    }

    private TallQr(double[] r, double[] qtz) {
        this.r = r;
        this.qtz = qtz;
    }

    /// The factors of n rows with p columns; n ≥ p.
    static TallQr of(Rows rows, int n, int p) {
        if (n >= TALL && n / 32 >= p) {
            TallQr fast = ofGram(rows, n, p);
            if (fast != null) return fast;
        }
        return ofRows(rows, n, p);
    }

    private static TallQr ofRows(Rows rows, int n, int p) {
        int m = p + 1, step = Math.max(BLOCK, 4 * m);
        Cut cut = Cut.of(n, step, TASKS);
        double[][] parts = new double[cut.tasks()][];
        Lapack lapack = Lapack.current(); // that of the caller, in all threads
        Parallel.forEach(cut.tasks(), t -> parts[t] = triangle(lapack, rows, cut.from(t), cut.from(t + 1), step, m));
        double[] all = parts[0];
        for (int t = 1; t < parts.length; t++) {
            double[] both = new double[2 * m * m];
            for (int j = 0; j < m; j++) {
                System.arraycopy(all, j * m, both, 2 * j * m, m);
                System.arraycopy(parts[t], j * m, both, (2 * j + 1) * m, m);
            }
            all = factor(lapack, both, 2 * m, m);
        }
        return split(all, p);
    }

    private static double[] triangle(Lapack lapack, Rows rows, int from, int to, int step, int m) {
        int height = Math.min(step, to - from) + m;
        double[] work = new double[Math.multiplyExact(height, m)], top = new double[m * m];
        for (int i = from; i < to; i += step) {
            int count = Math.min(step, to - i);
            Arrays.fill(work, 0);
            for (int j = 0; j < m; j++) System.arraycopy(top, j * m, work, j * height, m);
            rows.fill(i, count, work, m, height);
            top = factor(lapack, work, height, m);
        }
        return top;
    }

    /// R of a matrix with at least as many rows as columns, zeros below the diagonal.
    private static double[] factor(Lapack lapack, double[] a, int height, int m) {
        lapack.dgeqrf(height, m, a, 0, height, new double[m], 0);
        double[] r = new double[m * m];
        for (int j = 0; j < m; j++) System.arraycopy(a, j * height, r, j * m, j + 1);
        return r;
    }

    private static @Nullable TallQr ofGram(Rows rows, int n, int p) {
        int m = p + 1, step = step(m);
        Cut cut = Cut.of(n, BLOCK, TASKS);
        double[][] parts = new double[cut.tasks()][];
        Blas blas = Backend.current().blas();
        Parallel.forEach(cut.tasks(), t -> {
            double[] gram = new double[m * m], block = new double[step * m];
            for (int i = cut.from(t); i < cut.from(t + 1); i += step) {
                int count = Math.min(step, cut.from(t + 1) - i);
                rows.fill(i, count, block, 0, step);
                blas.dsyrk(Uplo.UPPER, Trans.TRANS, m, count, 1, block, 0, step, 1, gram, 0, m);
            }
            parts[t] = gram;
        });
        double[] gram = parts[0];
        for (int t = 1; t < parts.length; t++) {
            for (int k = 0; k < gram.length; k++) gram[k] += parts[t][k];
        }
        double[] size = new double[m];
        for (int j = 0; j < m; j++) {
            size[j] = Math.sqrt(gram[j * m + j]);
            if (j < p && !(size[j] > 1e-140 && size[j] < 1e140)) return null;
        }
        double[] r = new double[p * p], qtz = new double[p];
        for (int j = 0; j < p; j++) {
            for (int i = 0; i <= j; i++) r[j * p + i] = gram[j * m + i] / size[i] / size[j];
            qtz[j] = gram[p * m + j] / size[j];
        }
        if (Lapack.current().dpotrf(Uplo.UPPER, p, r, 0, p) != 0 || !(rcond(r, p) >= WELL)) return null;
        blas.dtrsv(Uplo.UPPER, Trans.TRANS, Diag.NON_UNIT, p, r, 0, p, qtz, 0, 1);
        for (int j = 0; j < p; j++) {
            for (int i = 0; i <= j; i++) r[j * p + i] *= size[j];
        }
        return new TallQr(r, qtz);
    }

    private static TallQr split(double[] all, int p) {
        int m = p + 1;
        double[] r = new double[p * p];
        for (int j = 0; j < p; j++) System.arraycopy(all, j * m, r, j * p, j + 1);
        return new TallQr(r, Arrays.copyOfRange(all, p * m, p * m + p));
    }

    /// The estimated reciprocal condition of a triangle of order p.
    static double rcond(double[] r, int p) {
        return Lapack.current().dtrcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, p, r, 0, p);
    }

    /// Columns 0 … p − 1 without those that depend on columns before them, and the factors of what remains.
    Independent independent(double tolerance) {
        return Independent.of(r, qtz, tolerance);
    }
}
