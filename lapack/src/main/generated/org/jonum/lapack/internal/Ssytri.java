// Generated from Dsytri.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.FloatLdl.plain;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;

/// Inverse of a symmetric matrix from A = L·D·Lᵀ, bordering from the last block upwards:
///
/// ```
///   [ D + L21ᵀ·S·L21   *  ]⁻¹  of  [ D  L21 ]  is   [ D⁻¹ + L21ᵀ·V·L21    *  ]     V = A22⁻¹, known
///   [ S·L21            S  ]                          [ −V·L21              V  ]
/// ```
/// with the exchanges of each block made afterwards.
final class Ssytri {
    private Ssytri() {}

    /// A := A⁻¹, the same triangle; 0, or the first k (1-based) for which D(k, k) is exactly zero: A is as it was.
    static int invert(FloatLdl ldl) {
        int n = ldl.n(), singular = singular(ldl);
        if (singular != 0) return singular;
        float[] work = Scratch.floats(n);
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
    static int singular(FloatLdl ldl) {
        for (int k = 0; k < ldl.n(); k++) {
            if (ldl.order(k) == 1 && ldl.a().get(k, k) == 0) return ldl.row(k) + 1;
        }
        return 0;
    }

    private static void block(FloatView v, int k, int r) {
        float[] a = v.data();
        if (r == 1) {
            a[v.at(k, k)] = 1 / v.get(k, k);
            return;
        }
        float off = v.get(k + 1, k), t = Math.abs(off);
        float upper = v.get(k, k) / t, lower = v.get(k + 1, k + 1) / t, sign = off / t;
        float det = t * (upper * lower - 1);
        a[v.at(k, k)] = lower / det;
        a[v.at(k + 1, k + 1)] = upper / det;
        a[v.at(k + 1, k)] = -sign / det;
    }

    /// The columns of L below a block become −V·L21, and the block takes L21ᵀ·V·L21.
    private static void border(FloatLdl ldl, int k, int r, float[] work) {
        int below = k + r, rest = ldl.n() - below;
        if (rest == 0) return;
        Blas blas = ldl.blas();
        float[] a = ldl.a().data();
        FloatView inverse = plain(ldl.a().block(below, below, rest, rest));
        for (int c = r - 1; c >= 0; c--) {
            FloatView column = plain(ldl.a().block(below, k + c, rest, 1));
            blas.scopy(rest, a, column.off(), 1, work, 0, 1);
            blas.ssymv(ldl.stored(), rest, -1, a, inverse.off(), inverse.cs(), work, 0, 1, 0, a, column.off(), 1);
            a[ldl.a().at(k + c, k + c)] -= blas.sdot(rest, work, 0, 1, a, column.off(), 1);
            if (c == 1) {
                FloatView other = plain(ldl.a().block(below, k, rest, 1));
                a[ldl.a().at(k + 1, k)] -= blas.sdot(rest, a, column.off(), 1, a, other.off(), 1);
            }
        }
    }

    /// Rows and columns i and p > i of the inverse, whose first column is `from`, of which only the triangle is stored.
    private static void exchange(FloatLdl ldl, int i, int p, int from) {
        if (p == i) return;
        FloatView v = ldl.a();
        float[] a = v.data();
        for (int j = from; j < i; j++) swap(a, v.at(i, j), v.at(p, j));
        swap(a, v.at(i, i), v.at(p, p));
        for (int r = i + 1; r < p; r++) swap(a, v.at(r, i), v.at(p, r));
        for (int r = p + 1; r < ldl.n(); r++) swap(a, v.at(r, i), v.at(r, p));
    }

    private static void swap(float[] a, int i, int j) {
        float t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
