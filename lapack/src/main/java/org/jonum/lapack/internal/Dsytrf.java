package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.DoubleLdl.plain;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Factorization of a symmetric indefinite matrix, A = L·D·Lᵀ with exchanges, D of blocks of order 1 and 2, by panels
/// (Bunch & Kaufman 1977; Ashcraft, Grimes & Lewis 1998 for rook pivoting; Anderson et al. 1990 for panels).
///
/// Inside a panel a column is brought up to date just before it is looked at, and kept as W = L·D beside L; what is right of
/// the panel then takes one product:
///
/// ```
///   [ *        ]  k0 … k
///   [ L21  A22 ]            A22 := A22 − L21·W21ᵀ     lower triangle
/// ```
/// With α = (1 + √17)/8 a diagonal entry that is at least α times the largest beside it is a pivot; else the column of that
/// largest entry is looked at, too, and one of its entries or a block of order 2 is taken, so that L stays bounded.
final class Dsytrf {
    private static final double ALPHA = (1 + Math.sqrt(17)) / 8;
    private static final int BLOCK = 48;

    private final DoubleLdl ldl;
    private final DoubleBlocks la;
    private final DoubleView a;
    private final int n;

    /// The panel: its first column, and W = L·D of the rows from there on.
    private int k0;
    private DoubleView w;
    /// What was chosen: the order of the block, and the rows to be exchanged with its first and last.
    private int order, first, last;
    private int info;

    private Dsytrf(DoubleLdl ldl) {
        this.ldl = ldl;
        this.la = new DoubleBlocks(ldl.blas());
        this.a = ldl.a();
        this.n = ldl.n();
        this.w = a;
    }

    /// A := L and D; 0, or the first k (1-based) for which D(k, k) is exactly zero or not a number.
    static int factor(DoubleLdl ldl) {
        return new Dsytrf(ldl).run();
    }

    private int run() {
        int width = Math.min(BLOCK, n);
        double[] work = Scratch.doubles((long) n * width);
        for (int k = 0; k < n;) {
            k0 = k;
            int rows = n - k0;
            w = ldl.step() > 0 ? DoubleView.of(work, 0, rows, width, rows)
                    : new DoubleView(work, rows * width - 1, rows, width, -1, -rows);
            k = panel(rows <= width ? n : k0 + width - 1);      // a column is kept for a block of order 2
            update(k);
        }
        Scratch.give(work);
        return info;
    }

    /// Columns from k0 on, until `end` is reached; returns the column after the last one.
    private int panel(int end) {
        int k = k0;
        while (k < end) {
            choose(k);
            int kk = k + order - 1;
            if (order == 2) exchange(k, kk, k, first);
            exchange(k, kk, kk, last);
            if (order == 1) {
                storeOne(k);
                ldl.one(k, last);
            } else {
                storeTwo(k);
                ldl.two(k, first, last);
            }
            k += order;
        }
        return k;
    }

    /// Column c of what is left of A from row k on, brought up to date, as column j of W.
    private void column(int c, int k, int j) {
        for (int i = k; i < c; i++) w.data()[w.at(i - k0, j)] = a.get(c, i);
        for (int i = c; i < n; i++) w.data()[w.at(i - k0, j)] = a.get(i, c);
        DoubleView l = a.block(k, k0, n - k, k - k0), row = w.block(c - k0, 0, 1, k - k0).t();
        la.gemm(-1, plain(l), plain(row), 1, plain(w.block(k - k0, j, n - k, 1)));
    }

    private void choose(int k) {
        int j = k - k0;
        column(k, k, j);
        order = 1;
        first = k;
        last = k;
        double pivot = Math.abs(w.get(j, j));
        int i = k + 1 < n ? largest(k, j, k) : k;
        double beside = k + 1 < n ? Math.abs(w.get(i - k0, j)) : 0;
        if (!(Math.max(pivot, beside) > 0)) {
            if (info == 0) info = ldl.row(k) + 1;
        } else if (pivot < ALPHA * beside) {
            if (ldl.pivoting() == Pivoting.PARTIAL) {
                partial(k, j, i, pivot, beside);
            } else {
                rook(k, j, i, beside);
            }
        }
    }

    /// Column i is the only one that is looked at besides k.
    private void partial(int k, int j, int i, double pivot, double beside) {
        column(i, k, j + 1);
        double inRow = Math.abs(w.get(largest(k, j + 1, i) - k0, j + 1));
        if (pivot >= ALPHA * beside * (beside / inRow)) return;
        last = i;
        if (Math.abs(w.get(i - k0, j + 1)) >= ALPHA * inRow) {
            take(k, j);
        } else {
            order = 2;
        }
    }

    /// From column to column, until an entry is largest in its row and in its column; each is larger than the one before.
    private void rook(int k, int j, int start, double largest) {
        double beside = largest;
        for (int i = start, step = k; step < n; step++) {
            column(i, k, j + 1);
            int next = largest(k, j + 1, i);
            double inRow = Math.abs(w.get(next - k0, j + 1));
            last = i;
            if (!(Math.abs(w.get(i - k0, j + 1)) < ALPHA * inRow)) {
                take(k, j);
                return;
            }
            if (next == first || !(inRow > beside) || step == n - 1) {
                order = 2;
                return;
            }
            take(k, j);
            first = i;
            beside = inRow;
            i = next;
        }
    }

    /// The column that was looked at takes the place of the first one.
    private void take(int k, int j) {
        for (int i = k - k0; i < n - k0; i++) w.data()[w.at(i, j)] = w.get(i, j + 1);
    }

    /// The row of the largest entry from row k on of column j of W, without row i; n > k + 1.
    private int largest(int k, int j, int i) {
        int best = i == k ? k + 1 : k;
        for (int r = best + 1; r < n; r++) {
            if (r != i && !(Math.abs(w.get(r - k0, j)) <= Math.abs(w.get(best - k0, j)))
                    && !Double.isNaN(w.get(best - k0, j))) {
                best = r;
            }
        }
        return best;
    }

    /// Rows and columns i and p of what is left of A, which has not been brought up to date; rows of L and of W up to column kk.
    /// Columns of the block itself are written later.
    private void exchange(int k, int kk, int i, int p) {
        if (p == i) return;
        double[] data = a.data();
        data[a.at(p, p)] = a.get(i, i);
        for (int r = i + 1; r < p; r++) data[a.at(p, r)] = a.get(r, i);
        for (int r = p + 1; r < n; r++) data[a.at(r, p)] = a.get(r, i);
        ldl.swapRows(a.block(0, k0, n, k - k0), i, p);
        ldl.swapRows(w.block(0, 0, n - k0, kk - k0 + 1), i - k0, p - k0);
    }

    /// Column k: D(k, k), and below it W/D.
    private void storeOne(int k) {
        double[] data = a.data();
        int j = k - k0;
        double d = w.get(j, j), reciprocal = 1 / d;
        data[a.at(k, k)] = d;
        for (int i = k + 1; i < n; i++) {
            double x = w.get(i - k0, j);
            data[a.at(i, k)] = d == 0 ? x : Math.abs(d) >= DoubleLimits.SAFE_MIN ? x * reciprocal : x / d;
        }
    }

    /// Columns k and k + 1: D, and below it W·D⁻¹, scaled by the entry off the diagonal, which is the largest.
    private void storeTwo(int k) {
        double[] data = a.data();
        int j = k - k0;
        double off = w.get(j + 1, j), upper = w.get(j, j) / off, lower = w.get(j + 1, j + 1) / off;
        double t = 1 / (lower * upper - 1);
        data[a.at(k, k)] = w.get(j, j);
        data[a.at(k + 1, k)] = off;
        data[a.at(k + 1, k + 1)] = w.get(j + 1, j + 1);
        for (int i = k + 2; i < n; i++) {
            double x = w.get(i - k0, j), y = w.get(i - k0, j + 1);
            data[a.at(i, k)] = t * ((lower * x - y) / off);
            data[a.at(i, k + 1)] = t * ((upper * y - x) / off);
        }
    }

    /// A22 := A22 − L21·W21ᵀ; then the rows of each column of L go back to where they were when it was made.
    private void update(int k) {
        int cols = k - k0, rest = n - k;
        if (rest > 0) {
            DoubleView l = plain(a.block(k, k0, rest, cols)), v = plain(w.block(k - k0, 0, rest, cols));
            la.gemmt(ldl.stored(), -1, l, v.t(), 1, plain(a.block(k, k, rest, rest)));
        }
        for (int e = k - 1; e >= k0;) {
            int start = e - ldl.order(e) + 1;
            DoubleView before = a.block(0, k0, n, start - k0);
            if (start < e) ldl.swapRows(before, e, ldl.second(start));
            ldl.swapRows(before, start, ldl.first(start));
            e = start - 1;
        }
    }
}
