package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;
import org.jspecify.annotations.Nullable;

/// Two eigendecompositions put together to one: the step of divide and conquer (Cuppen 1981).
///
/// ```
///     Q = [Q1   ]    QᵀTQ = D + ρ·z·zᵀ    z = Qᵀ·(last of the first half ± first of the second)/√2
///         [   Q2]
/// ```
///
/// Where zᵢ is negligible, or two dᵢ are so close that a rotation makes it so, the pair stays as it
/// is (deflation; Dongarra & Sorensen 1987). The others are the roots of the secular equation
/// ([Dlaed4]); their vectors come from the vector ẑ for which these roots are exact, and so are
/// orthogonal however close the roots are (Gu & Eisenstat 1995):
///
/// ```
///     ẑᵢ² = ∏ⱼ (λⱼ − dᵢ) / ∏ⱼ≠ᵢ (dⱼ − dᵢ)     column j of S ∝ ẑᵢ/(dᵢ − λⱼ)     Q := Q·S
/// ```
///
/// Columns that have entries in the upper half only, or the lower half only, are kept apart, so
/// that the zeros are not multiplied.
final class Dlaed1 {
    private static final byte UPPER = 0, BOTH = 1, LOWER = 2;

    private final DoubleBlocks la;
    private final int n1, n, dOff;
    private final double[] d;
    private final DoubleView q;
    private final int[] order;
    /// Columns that take part, ascending by their dᵢ, and those that do not.
    private final int[] kept, deflated;
    private final byte[] kind;
    private final double[] z;
    private int k, count;

    /// @param n1    order of the first half
    /// @param d     holds the eigenvalues of both halves from dOff on
    /// @param q     the eigenvectors of both
    /// @param order the columns of each half, ascending
    private Dlaed1(Blas blas, int n1, double[] d, int dOff, DoubleView q, int[] order) {
        la = new DoubleBlocks(blas);
        this.n1 = n1;
        n = q.rows();
        this.d = d;
        this.dOff = dOff;
        this.q = q;
        this.order = order;
        kept = new int[n];
        deflated = new int[n];
        kind = new byte[n];
        z = Scratch.doubles(n);
    }

    /// d and Q := the eigenvalues and vectors of the whole, given those of the halves.
    ///
    /// @param rho the entry that joins the halves; its absolute value has been taken from the two
    ///     diagonal entries beside it
    /// @return the columns, ascending; null if a root was not found
    static int @Nullable [] merge(Blas blas, int n1, double[] d, int dOff, DoubleView q, int[] order, double rho) {
        Dlaed1 it = new Dlaed1(blas, n1, d, dOff, q, order);
        it.vector(rho);
        it.merged();
        it.deflate(2 * Math.abs(rho));
        boolean found = it.update(2 * Math.abs(rho));
        Scratch.give(it.z);
        return found ? it.order : null;
    }

    /// z: the last row of Q1 and the first of Q2, with the sign of ρ.
    private void vector(double rho) {
        double half = Math.sqrt(0.5), second = rho < 0 ? -half : half;
        for (int i = 0; i < n; i++) {
            z[i] = i < n1 ? half * q.get(n1 - 1, i) : second * q.get(n1, i);
            kind[i] = i < n1 ? UPPER : LOWER;
        }
    }

    /// Both halves' columns in one ascending order.
    private void merged() {
        int[] first = order.clone();
        for (int i = 0, j = n1, to = 0; to < n; to++) {
            boolean take = j == n || i < n1 && d[dOff + first[i]] <= d[dOff + first[j]];
            order[to] = take ? first[i++] : first[j++];
        }
    }

    private void deflate(double rho) {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.max(Math.abs(d[dOff + i]), Math.abs(z[i])));
        double tolerance = 8 * DoubleLimits.EPS * max;
        int before = -1;                                        // the last column that is not deflated yet
        for (int j : order) {
            if (rho * Math.abs(z[j]) <= tolerance) {
                deflated[count++] = j;
            } else if (before >= 0 && rotated(before, j, tolerance)) {
                deflated[count++] = before;
                before = j;
            } else {
                if (before >= 0) kept[k++] = before;
                before = j;
            }
        }
        if (before >= 0) kept[k++] = before;
        ascending(deflated, count);
    }

    /// Turn zᵢ to zero, if that makes no difference to d: the entry beside the diagonal is c·s·(dⱼ − dᵢ).
    private boolean rotated(int i, int j, double tolerance) {
        double r = Dlapy2.length(z[i], z[j]), c = z[j] / r, s = -z[i] / r, gap = d[dOff + j] - d[dOff + i];
        if (Math.abs(gap * c * s) > tolerance) return false;
        z[j] = r;
        z[i] = 0;
        if (kind[i] != kind[j]) kind[j] = BOTH;
        la.blas().drot(n, q.data(), q.at(0, i), 1, q.data(), q.at(0, j), 1, c, s);
        double di = d[dOff + i], dj = d[dOff + j];
        d[dOff + i] = di * c * c + dj * s * s;
        d[dOff + j] = di * s * s + dj * c * c;
        return true;
    }

    /// Sorts by d; there is little to do.
    private void ascending(int[] columns, int length) {
        for (int i = 1; i < length; i++) {
            int c = columns[i], j = i;
            for (; j > 0 && d[dOff + columns[j - 1]] > d[dOff + c]; j--) columns[j] = columns[j - 1];
            columns[j] = c;
        }
    }

    /// The new eigenpairs in columns 0 to k, those that stay after them.
    private boolean update(double rho) {
        if (k == 0) return true;
        int[] place = new int[k];
        int upper = byKind(place, 0, UPPER), both = byKind(place, upper, BOTH), lower = byKind(place, both, LOWER);
        int n2 = n - n1, top = both, bottom = lower - upper;
        double[] work = Scratch.doubles((long) n1 * top + (long) n2 * bottom + (long) n * count);
        double[] vectors = Scratch.doubles((long) k * k), stay = Scratch.doubles(count);
        DoubleView above = DoubleView.of(work, 0, n1, top, n1),
                below = DoubleView.of(work, n1 * top, n2, bottom, n2),
                rest = DoubleView.of(work, n1 * top + n2 * bottom, n, count, n),
                s = DoubleView.of(vectors, 0, k, k, k);
        for (int p = 0; p < top; p++) column(q, 0, kept[place[p]], above, p);
        for (int p = 0; p < bottom; p++) column(q, n1, kept[place[upper + p]], below, p);
        for (int p = 0; p < count; p++) {
            column(q, 0, deflated[p], rest, p);
            stay[p] = d[dOff + deflated[p]];
        }
        boolean found = vectors(rho, s, place);
        if (found) {
            la.gemm(1, above, s.block(0, 0, top, k), 0, q.block(0, 0, n1, k));
            la.gemm(1, below, s.block(upper, 0, bottom, k), 0, q.block(n1, 0, n2, k));
            la.copy(rest, q.block(0, k, n, count));
            System.arraycopy(stay, 0, d, dOff + k, count);
            for (int i = 0, j = k, to = 0; to < n; to++) {
                order[to] = j == n || i < k && d[dOff + i] <= d[dOff + j] ? i++ : j++;
            }
        }
        Scratch.give(stay);
        Scratch.give(vectors);
        Scratch.give(work);
        return found;
    }

    /// Numbers of the kept columns of one kind, from place `to` on; where they end.
    private int byKind(int[] place, int to, byte wanted) {
        for (int i = 0; i < k; i++) if (kind[kept[i]] == wanted) place[to++] = i;
        return to;
    }

    private static void column(DoubleView from, int row, int j, DoubleView to, int p) {
        System.arraycopy(from.data(), from.at(row, j), to.data(), to.at(0, p), to.rows());
    }

    /// d := the roots, S := the eigenvectors of D + ρ·z·zᵀ, its rows in the order of `place`.
    private boolean vectors(double rho, DoubleView s, int[] place) {
        double[] poles = Scratch.doubles(k), weights = Scratch.doubles(k), delta = Scratch.doubles(k),
                product = Scratch.doubles(k);
        for (int i = 0; i < k; i++) {
            poles[i] = d[dOff + kept[i]];
            weights[i] = z[kept[i]];
            product[i] = 1;
        }
        double norm = la.blas().dnrm2(k, weights, 0, 1);
        la.blas().dscal(k, 1 / norm, weights, 0, 1);
        Dlaed4 secular = new Dlaed4(la.blas(), k, poles, weights, rho * norm * norm, delta);
        boolean found = true;
        for (int j = 0; j < k; j++) {
            double root = secular.root(j);
            found &= !Double.isNaN(root);
            d[dOff + j] = root;
            System.arraycopy(delta, 0, s.data(), s.at(0, j), k);
            ratios(0, j, delta, poles, poles[j], product);
            product[j] *= delta[j];
            ratios(j + 1, k, delta, poles, poles[j], product);
        }
        for (int i = 0; i < k; i++) weights[i] = Math.copySign(Math.sqrt(-product[i]), weights[i]);
        for (int j = 0; j < k; j++) {
            System.arraycopy(s.data(), s.at(0, j), delta, 0, k);
            for (int i = 0; i < k; i++) product[i] = weights[i] / delta[i];
            double length = la.blas().dnrm2(k, product, 0, 1);
            for (int p = 0; p < k; p++) s.data()[s.at(p, j)] = product[place[p]] / length;
        }
        secular.close();
        Scratch.give(product);
        Scratch.give(delta);
        Scratch.give(weights);
        Scratch.give(poles);
        return found;
    }

    private static void ratios(int from, int to, double[] delta, double[] poles, double pole, double[] product) {
        for (int i = from; i < to; i++) product[i] *= delta[i] / (poles[i] - pole);
    }
}
