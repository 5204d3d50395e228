// Generated from LuUpdate.java by build/Float32.java. Do not edit.
package org.jonum.mat;

/// P·(A + u·vᵀ) = L·U from the factors of A in O(n²) operations, with pivoting of neighbouring rows (Fletcher & Matthews 1984):
///
/// ```
///     P·(A + u·vᵀ) = L·(U + w·vᵀ),  L·w = P·u.
/// ```
/// Eliminations from the bottom up bring w to a multiple of e₁ and U to Hessenberg form, to whose first row the multiple of vᵀ
/// is added; eliminations from the top down make that triangular again. Each one concerns rows k and k + 1 of U: with ℓ the
/// element of L between them, either L's columns are combined so that ℓ becomes ℓ + r, or the rows are exchanged and it becomes
/// ℓ′ below; the smaller of the two is taken.
final class FLuUpdate {
    private final FMatrix l, u;
    private final int[] rows;

    /// The factors and the permutation, which are changed in place.
    FLuUpdate(FMatrix l, FMatrix u, int[] rows) {
        this.l = l;
        this.u = u;
        this.rows = rows;
    }

    void rankOne(FVector x, FVector y) {
        int n = rows.length;
        FVector w = FCholeskyUpdate.forward(l, FPermutation.of(rows).times(x));        // the diagonal of L is 1
        for (int k = n - 2; k >= 0; k--) eliminate(k, w);
        if (n > 0) u.row(0).assign(u.row(0).plusScaled(w.get(0), y));
        for (int k = 0; k + 1 < n; k++) {
            eliminate(k, u.col(k).copy());
            u.set(k + 1, k, 0);
        }
    }

    /// Make w(k + 1) zero by a combination of rows k and k + 1 of U.
    private void eliminate(int k, FVector w) {
        int n = rows.length;
        float top = w.get(k), below = w.get(k + 1);
        if (below == 0) return;
        float old = l.get(k + 1, k), exchanged = top / (old * top + below);
        boolean exchange = !(Math.abs(old + below / top) <= Math.abs(exchanged));
        // T is applied to rows k, k + 1 of U and w, its inverse to columns k, k + 1 of L
        float t11 = exchange ? old : 1, t12 = exchange ? 1 : 0;
        float t21 = exchange ? 1 - old * exchanged : -below / top, t22 = exchange ? -exchanged : 1;
        float det = t11 * t22 - t12 * t21;
        w.set(k, t11 * top + t12 * below);
        w.set(k + 1, 0);
        for (int j = 0; j < n; j++) {
            float a = u.get(k, j), b = u.get(k + 1, j);
            u.set(k, j, t11 * a + t12 * b);
            u.set(k + 1, j, t21 * a + t22 * b);
        }
        for (int i = k; i < n; i++) {
            float a = l.get(i, k), b = l.get(i, k + 1);
            l.set(i, k, (a * t22 - b * t21) / det);
            l.set(i, k + 1, (b * t11 - a * t12) / det);
        }
        if (exchange) {
            l.swapRows(k, k + 1);
            int row = rows[k];
            rows[k] = rows[k + 1];
            rows[k + 1] = row;
        }
        l.set(k, k, 1);
        l.set(k, k + 1, 0);
        l.set(k + 1, k + 1, 1);
    }
}
