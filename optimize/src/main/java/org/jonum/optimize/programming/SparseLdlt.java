package org.jonum.optimize.programming;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// L·D·Lᵀ of a sparse quasi-definite matrix: its diagonal pivots have known signs in any order, so that order is free for sparsity.
///
/// Multifrontal: each supernode assembles a dense matrix of its entries and of its children's updates, eliminates its columns, and
/// leaves an update for the supernode above. A pivot of the wrong sign or too small is replaced by a small one of the right sign;
/// what that changes, refinement mends.
///
/// **Source** J. W. H. Liu (1992), SIAM Review 34, 82–109; R. J. Vanderbei (1995), SIAM J. Optim. 5, 100–113.
final class SparseLdlt {
    private static final int PANEL = 48;
    /// From so many multiplications on, matrix products are worth their preparations.
    private static final double LARGE = 8e6;

    private final EliminationTree tree;
    private final int n;
    /// Of column c of P·K·Pᵀ: rows from c on, and which value of the caller stands there.
    private final int[] start, row, source;
    private final int[] sign;
    /// The columns of supernode s, all its rows: column c at c·rows.
    private final double[][] block;
    private final double[] pivots;
    private final double[] x;
    private int replaced;

    /// @param k     the pattern, both triangles and the whole diagonal
    /// @param signs of the pivots: +1 or −1
    SparseLdlt(SparseMatrix k, int[] signs) {
        n = k.cols;
        tree = new EliminationTree(k);
        sign = new int[n];
        start = new int[n + 1];
        for (int c = 0; c < n; c++) {
            int j = tree.order[c];
            sign[c] = signs[j];
            for (int p = k.start[j]; p < k.start[j + 1]; p++) start[c + 1] += tree.place[k.index[p]] >= c ? 1 : 0;
            start[c + 1] += start[c];
        }
        row = new int[start[n]];
        source = new int[start[n]];
        for (int c = 0, at = 0; c < n; c++) {
            int j = tree.order[c];
            for (int p = k.start[j]; p < k.start[j + 1]; p++) {
                int i = tree.place[k.index[p]];
                if (i < c) continue;
                row[at] = i;
                source[at++] = p;
            }
        }
        block = new double[tree.first.length - 1][];
        pivots = new double[n];
        x = new double[n];
    }

    /// {@return an estimate of the multiplications of a factorization}
    double work() {
        return tree.work;
    }

    /// {@return how many pivots were replaced in the last factorization}
    int replaced() {
        return replaced;
    }

    /// Factors the matrix.
    ///
    /// @param value the entries, in the order of the pattern
    /// @param least pivots below this are replaced by it
    /// @return whether all pivots are finite
    boolean factor(double[] value, double least) {
        replaced = 0;
        int s = block.length;
        double[][] update = new double[s][0];
        int[] local = new int[n], firstChild = new int[s], sibling = new int[s];
        Arrays.fill(firstChild, -1);
        Blas blas = Backend.current().blas();
        for (int i = 0; i < s; i++) {
            int[] rows = tree.rows[i];
            int f = rows.length, own = tree.first[i + 1] - tree.first[i];
            double[] front = new double[Math.multiplyExact(f, f)];
            for (int r = 0; r < f; r++) local[rows[r]] = r;
            for (int c = 0; c < own; c++) {
                int col = tree.first[i] + c;
                for (int p = start[col]; p < start[col + 1]; p++) front[local[row[p]] + c * f] += value[source[p]];
            }
            for (int child = firstChild[i]; child >= 0; child = sibling[child]) {
                double[] u = update[child];
                extend(front, f, u, tree.rows[child], tree.first[child + 1] - tree.first[child], local);
                update[child] = new double[0];
            }
            if (!eliminate(front, f, own, tree.first[i], least, blas)) return false;
            block[i] = Arrays.copyOf(front, f * own);
            int up = tree.above[i];
            if (up >= 0) {
                update[i] = rest(front, f, own);
                sibling[i] = firstChild[up];
                firstChild[up] = i;
            }
        }
        return true;
    }

    private static double[] rest(double[] front, int f, int own) {
        int r = f - own;
        double[] u = new double[r * r];
        for (int c = 0; c < r; c++) System.arraycopy(front, own + c + (own + c) * f, u, c + c * r, r - c);
        return u;
    }

    /// Adds the update of a child.
    private static void extend(double[] front, int f, double[] u, int[] rows, int own, int[] local) {
        int r = rows.length - own;
        for (int c = 0; c < r; c++) {
            int at = local[rows[own + c]] * f, from = c * r;
            for (int i = c; i < r; i++) front[at + local[rows[own + i]]] += u[from + i];
        }
    }

    /// Eliminates the first columns of a front, lower triangle, and updates the rest.
    private boolean eliminate(double[] a, int f, int own, int firstColumn, double least, Blas blas) {
        double[] w = new double[0];
        for (int from = 0; from < own; from += PANEL) {
            int to = Math.min(own, from + PANEL);
            for (int j = from; j < to; j++) {
                double d = a[j + j * f];
                int s = sign[firstColumn + j];
                if (!(d * s > least)) {
                    if (!(Math.abs(d) <= Double.MAX_VALUE)) return false;
                    d = s * least;
                    replaced++;
                } else if (d * s == Double.POSITIVE_INFINITY) { return false; }
                pivots[firstColumn + j] = d;
                double inverse = 1 / d;
                // columns of the panel first, with the column not yet divided
                for (int c = j + 1; c < to; c++) {
                    double t = a[c + j * f] * inverse;
                    if (t != 0) axpy(-t, a, c + j * f, a, c + c * f, f - c);
                }
                for (int i = j + 1; i < f; i++) a[i + j * f] *= inverse;
            }
            if (to == f) continue;
            if (w.length == 0) w = new double[f * Math.min(PANEL, own)];
            int b = to - from, r = f - to;
            for (int j = 0; j < b; j++) {
                double d = pivots[firstColumn + from + j];
                for (int i = 0; i < r; i++) w[i + j * r] = a[to + i + (from + j) * f] * d;
            }
            trailing(a, f, from, to, w, blas);
        }
        return true;
    }

    /// A₂₂ −= L₂₁·(L₂₁·D)ᵀ, the lower triangle, by blocks of columns.
    private static void trailing(double[] a, int f, int from, int to, double[] w, Blas blas) {
        int b = to - from, r = f - to;
        if ((double) r * r * b < LARGE) {
            for (int j = 0; j < b; j++) {
                int l = to + (from + j) * f;
                for (int c = 0; c < r; c++) {
                    double t = w[c + j * r];
                    if (t != 0) axpy(-t, a, l + c, a, to + c + (to + c) * f, r - c);
                }
            }
            return;
        }
        for (int c = 0; c < r; c += PANEL) {
            int width = Math.min(PANEL, r - c);
            blas.dgemm(Trans.NO_TRANS, Trans.TRANS, r - c, width, b, -1, a, to + c + from * f, f, w, c, r, 1, a,
                    to + c + (to + c) * f, f);
        }
    }

    private static void axpy(double t, double[] x, int xOff, double[] y, int yOff, int n) {
        for (int i = 0; i < n; i++) y[yOff + i] += t * x[xOff + i];
    }

    /// Solves K·x = b in place.
    void solve(double[] b) {
        for (int i = 0; i < n; i++) x[i] = b[tree.order[i]];
        int s = block.length;
        for (int k = 0; k < s; k++) {
            int[] rows = tree.rows[k];
            double[] l = block[k];
            int f = rows.length, from = tree.first[k], own = tree.first[k + 1] - from;
            for (int c = 0; c < own; c++) {
                double t = x[from + c];
                if (t == 0) continue;
                int at = c * f;
                for (int i = c + 1; i < f; i++) x[rows[i]] -= l[at + i] * t;
            }
        }
        for (int i = 0; i < n; i++) x[i] /= pivots[i];
        for (int k = s - 1; k >= 0; k--) {
            int[] rows = tree.rows[k];
            double[] l = block[k];
            int f = rows.length, from = tree.first[k], own = tree.first[k + 1] - from;
            for (int c = own - 1; c >= 0; c--) {
                double t = x[from + c];
                int at = c * f;
                for (int i = c + 1; i < f; i++) t -= l[at + i] * x[rows[i]];
                x[from + c] = t;
            }
        }
        for (int i = 0; i < n; i++) b[tree.order[i]] = x[i];
    }
}
