package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Parallel;
import org.jspecify.annotations.Nullable;

/// Passes over the rows of a design, block by block: the same bits for any number of threads.
final class Leverages {
    private Leverages() {}

    /// What is done with the rows from `from` on: `count` rows of the kept columns, leading dimension [TallQr#BLOCK].
    private interface Pass {
        void block(int task, int from, int count, double[] block);
    }

    private static Cut pass(Design x, int[] kept, Pass pass) {
        Cut cut = Cut.of(x.rows());
        int step = TallQr.BLOCK, p = x.columns();
        Parallel.forEach(cut.tasks(), t -> {
            double[] block = new double[step * p];
            for (int i = cut.from(t); i < cut.from(t + 1); i += step) {
                int count = Math.min(step, cut.from(t + 1) - i);
                x.fill(i, count, block, 0, step);
                for (int j = 0; j < kept.length; j++) {
                    if (kept[j] != j) System.arraycopy(block, kept[j] * step, block, j * step, count);
                }
                pass.block(t, i, count, block);
            }
        });
        return cut;
    }

    /// sᵢ²·xᵢᵀ·(RᵀR)⁻¹·xᵢ for each row, s = 1 if it is null.
    static double[] of(Design x, double @Nullable [] s, Independent r) {
        double[] h = new double[x.rows()];
        Blas blas = Backend.current().blas();
        int k = r.count(), step = TallQr.BLOCK;
        if (k == 0) return h;
        pass(x, r.kept(), (t, from, count, block) -> {
            blas.dtrsm(Side.RIGHT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, count, k, 1, r.r(), 0,
                    k, block, 0, step);
            for (int j = 0; j < k; j++) {
                for (int i = 0; i < count; i++) {
                    double v = block[j * step + i] * (s == null ? 1 : s[from + i]);
                    h[from + i] += v * v;
                }
            }
        });
        return h;
    }

    /// X·b of the kept columns.
    static double[] product(Design x, int[] kept, double[] b) {
        double[] f = new double[x.rows()];
        Blas blas = Backend.current().blas();
        if (kept.length == 0) return f;
        pass(x, kept, (t, from, count, block) -> blas.dgemv(Trans.NO_TRANS, count, kept.length, 1,
                block, 0, TallQr.BLOCK, b, 0, 1, 0, f, from, 1));
        return f;
    }

    /// X·b.
    static double[] all(Design x, double[] b) {
        int[] all = new int[b.length];
        for (int j = 0; j < all.length; j++) all[j] = j;
        return product(x, all, b);
    }

    /// C·(Σ gᵢ·xᵢxᵢᵀ)·C, column-major, for g ≥ 0.
    static double[] sandwich(Design x, double[] g, int[] kept, double[] c) {
        int k = kept.length, step = TallQr.BLOCK;
        Blas blas = Backend.current().blas();
        double[][] parts = new double[Cut.of(x.rows()).tasks()][k * k];
        if (k == 0) return new double[0];
        pass(x, kept, (t, from, count, block) -> {
            for (int j = 0; j < k; j++) {
                for (int i = 0; i < count; i++) block[j * step + i] *= Math.sqrt(g[from + i]);
            }
            blas.dsyrk(Uplo.UPPER, Trans.TRANS, k, count, 1, block, 0, step, 1, parts[t], 0, k);
        });
        double[] meat = parts[0];
        for (double[] part : Arrays.asList(parts).subList(1, parts.length)) {
            for (int l = 0; l < meat.length; l++) meat[l] += part[l];
        }
        double[] half = new double[k * k], all = new double[k * k];
        blas.dsymm(Side.LEFT, Uplo.UPPER, k, k, 1, meat, 0, k, c, 0, k, 0, half, 0, k);
        blas.dsymm(Side.LEFT, Uplo.UPPER, k, k, 1, c, 0, k, half, 0, k, 0, all, 0, k);
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < j; i++) all[j * k + i] = all[i * k + j] = (all[j * k + i] + all[i * k + j]) / 2;
        }
        return all;
    }
}
