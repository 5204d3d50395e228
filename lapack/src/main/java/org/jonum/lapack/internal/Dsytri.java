package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.DoubleLdl.plain;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;

/// Inverse of a symmetric matrix from A = L·D·Lᵀ, bordering from the last block upwards:
///
/// ```
///   [ D + L21ᵀ·S·L21   *  ]⁻¹  of  [ D  L21 ]  is   [ D⁻¹ + L21ᵀ·V·L21    *  ]     V = A22⁻¹, known
///   [ S·L21            S  ]                          [ −V·L21              V  ]
/// ```
/// with the exchanges of each block made afterwards.
final class Dsytri {
    private Dsytri() {}

    /// A := A⁻¹, the same triangle; 0, or the first k (1-based) for which D(k, k) is exactly zero: A is as it was.
    static int invert(DoubleLdl ldl) {
        int n = ldl.n(), singular = singular(ldl);
        if (singular != 0) return singular;
        double[] work = Scratch.doubles(n);
        for (int k = n; k > 0;) {
            int r = ldl.order(k - 1);
            k -= r;
            block(ldl.a(), k, r);
            border(ldl, k, r, work);
            if (r == 2) exchange(ldl, k + 1, ldl.second(k), k);
            exchange(ldl, k, ldl.first(k), k);
        }
        Scratch.give(work);
        return 0;
    }

    /// The row (1-based) of the first block of order 1 that is zero, counted as the routine goes; 0 if there is none.
    static int singular(DoubleLdl ldl) {
        for (int k = 0; k < ldl.n(); k++) {
            if (ldl.order(k) == 1 && ldl.a().get(k, k) == 0) return ldl.row(k) + 1;
        }
        return 0;
    }

    private static void block(DoubleView v, int k, int r) {
        double[] a = v.data();
        if (r == 1) {
            a[v.at(k, k)] = 1 / v.get(k, k);
            return;
        }
        double off = v.get(k + 1, k), t = Math.abs(off);
        double upper = v.get(k, k) / t, lower = v.get(k + 1, k + 1) / t, sign = off / t;
        double det = t * (upper * lower - 1);
        a[v.at(k, k)] = lower / det;
        a[v.at(k + 1, k + 1)] = upper / det;
        a[v.at(k + 1, k)] = -sign / det;
    }

    /// The columns of L below a block become −V·L21, and the block takes L21ᵀ·V·L21.
    private static void border(DoubleLdl ldl, int k, int r, double[] work) {
        int below = k + r, rest = ldl.n() - below;
        if (rest == 0) return;
        Blas blas = ldl.blas();
        double[] a = ldl.a().data();
        DoubleView inverse = plain(ldl.a().block(below, below, rest, rest));
        for (int c = r - 1; c >= 0; c--) {
            DoubleView column = plain(ldl.a().block(below, k + c, rest, 1));
            blas.dcopy(rest, a, column.off(), 1, work, 0, 1);
            blas.dsymv(ldl.stored(), rest, -1, a, inverse.off(), inverse.cs(), work, 0, 1, 0, a, column.off(), 1);
            a[ldl.a().at(k + c, k + c)] -= blas.ddot(rest, work, 0, 1, a, column.off(), 1);
            if (c == 1) {
                DoubleView other = plain(ldl.a().block(below, k, rest, 1));
                a[ldl.a().at(k + 1, k)] -= blas.ddot(rest, a, column.off(), 1, a, other.off(), 1);
            }
        }
    }

    /// Rows and columns i and p > i of the inverse, whose first column is `from`, of which only the triangle is stored.
    private static void exchange(DoubleLdl ldl, int i, int p, int from) {
        if (p == i) return;
        DoubleView v = ldl.a();
        double[] a = v.data();
        for (int j = from; j < i; j++) swap(a, v.at(i, j), v.at(p, j));
        swap(a, v.at(i, i), v.at(p, p));
        for (int r = i + 1; r < p; r++) swap(a, v.at(r, i), v.at(p, r));
        for (int r = p + 1; r < ldl.n(); r++) swap(a, v.at(r, i), v.at(r, p));
    }

    private static void swap(double[] a, int i, int j) {
        double t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
