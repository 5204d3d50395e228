package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Parallel;
import org.jspecify.annotations.Nullable;

/// A least squares problem solved.
///
/// @param triangle    of the columns that were kept
/// @param b           their coefficients
/// @param residuals   y − X·b, unweighted
/// @param inverseGram (XᵀWX)⁻¹ of the columns that were kept, column-major
record Solved(Independent triangle, double[] b, double[] residuals, double[] inverseGram) {
    /// Below this part of its length a column counts as dependent.
    static final double TOLERANCE = 1e-11;
    /// Up to how many elements of X every solution is refined in twice the precision; more only if it is needed.
    private static final int SMALL = 1 << 16;
    /// A condition that costs more than three digits.
    private static final double ILL = 1e-3;
    /// Bounds of the lengths of columns.
    private static final double LEAST = 1e-153, MOST = 1e153;

    /// @param s √w, or null for ones
    static Solved of(String routine, Design x, double[] y, double @Nullable [] s) {
        int n = x.rows(), p = x.columns();
        TallQr qr = TallQr.of((from, count, block, off, ld) -> {
            x.fill(from, count, block, off, ld);
            System.arraycopy(y, from, block, off + p * ld, count);
            if (s != null) {
                for (int j = 0; j <= p; j++) {
                    for (int i = 0; i < count; i++) block[off + j * ld + i] *= s[from + i];
                }
            }
        }, n, p);
        requireFinite(routine, x, y, qr);
        requireModerate(routine, x, qr.r);
        Independent t = qr.independent(TOLERANCE);
        if (t.count() == 0) return new Solved(t, new double[0], y.clone(), new double[0]);
        if ((long) n * p <= SMALL || t.rcond() < ILL) return refined(x, y, s, t);
        double[] b = t.qtz().clone();
        t.solve(b);
        double[] r = corrected(x, y, s, t, b);
        return new Solved(t, b, r, t.inverseGram());
    }

    private static void requireFinite(String routine, Design x, double[] y, TallQr qr) {
        Arguments.finite(routine + ": y", y);
        for (double v : qr.r) {
            if (!Double.isFinite(v)) {
                x.requireFinite(routine);
                throw new IllegalArgumentException(routine + ": columns of x are so long that their squares overflow");
            }
        }
    }

    /// Columns whose squares stay in the range; without that, standard errors are 0 or infinite.
    private static void requireModerate(String routine, Design x, double[] r) {
        int p = x.columns();
        for (int j = 0; j < p; j++) {
            double length = Backend.current().blas().dnrm2(j + 1, r, j * p, 1);
            if (length != 0 && !(length >= LEAST && length <= MOST))
                throw new IllegalArgumentException(routine + ": column " + x.names().get(j) + " has length " + length
                        + ", need one from " + LEAST + " to " + MOST
                        + ": squares of others leave the range of doubles");
        }
    }

    private static Solved refined(Design x, double[] y, double @Nullable [] s, Independent t) {
        int n = x.rows();
        double[] all = new double[Math.multiplyExact(n, x.columns())];
        x.fill(0, n, all, 0, n);
        Augmented a = new Augmented(all, x.rest(), n, t.kept(), s);
        Augmented.Solution fit = a.fit(y);
        boolean again = t.rcond() < ILL && (long) n * t.count() * t.count() <= 256L * SMALL;
        return new Solved(t, fit.hi(), fit.residual(), again ? a.inverseGram() : t.inverseGram());
    }

    /// Residuals of b, after one step of the corrected seminormal equations (Björck 1987) on b.
    private static double[] corrected(Design x, double[] y, double @Nullable [] s, Independent t, double[] b) {
        double[] r = new double[y.length], g = new double[t.count()];
        residuals(x, y, s, t.kept(), b, r, g);
        t.solveTransposed(g);
        double step = Backend.current().blas().dnrm2(g.length, g, 0, 1);
        double size = Backend.current().blas().dnrm2(g.length, t.qtz(), 0, 1);
        t.solve(g);
        for (int j = 0; j < b.length; j++) b[j] += g[j];
        if (step > 0x1p-46 * size) residuals(x, y, s, t.kept(), b, r, g);
        return r;
    }

    /// r = y − X·b and g = XᵀW·r, block by block.
    private static void residuals(Design x, double[] y, double @Nullable [] s, int[] kept, double[] b, double[] r,
            double[] g) {
        int n = y.length, p = x.columns(), step = TallQr.step(p);
        double[] full = new double[p];
        for (int j = 0; j < kept.length; j++) full[kept[j]] = b[j];
        Cut cut = Cut.of(n);
        double[][] parts = new double[cut.tasks()][p];
        Blas blas = Backend.current().blas();
        Parallel.forEach(cut.tasks(), t -> {
            double[] block = new double[step * p], weighted = new double[step];
            for (int i = cut.from(t); i < cut.from(t + 1); i += step) {
                int count = Math.min(step, cut.from(t + 1) - i);
                x.fill(i, count, block, 0, step);
                System.arraycopy(y, i, r, i, count);
                blas.dgemv(Trans.NO_TRANS, count, p, -1, block, 0, step, full, 0, 1, 1, r, i, 1);
                for (int l = 0; l < count; l++) weighted[l] = s == null ? r[i + l] : s[i + l] * s[i + l] * r[i + l];
                blas.dgemv(Trans.TRANS, count, p, 1, block, 0, step, weighted, 0, 1, 1, parts[t], 0, 1);
            }
        });
        Arrays.fill(g, 0);
        for (double[] part : parts) {
            for (int j = 0; j < kept.length; j++) g[j] += part[kept[j]];
        }
    }
}
