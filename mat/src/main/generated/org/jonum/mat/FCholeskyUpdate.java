// Generated from CholeskyUpdate.java by build/Float32.java. Do not edit.
package org.jonum.mat;

/// Factors of A ± x·xᵀ and of a bordered A from the factor of A, in O(n²) operations.
final class FCholeskyUpdate {
    private FCholeskyUpdate() {}

    /// L := the factor of L·Lᵀ + x·xᵀ: rotations of column k of L and x make x zero from the top down (Golub & Van Loan 2013,
    /// §6.5.4). Always possible.
    static void update(FMatrix l, FVector x) {
        int n = l.rows();
        for (int k = 0; k < n; k++) {
            float r = (float) Math.hypot(l.get(k, k), x.get(k)), c = l.get(k, k) / r, s = x.get(k) / r;
            if (r == 0) continue;
            rotate(l.col(k).slice(k, n - k), x.slice(k, n - k), c, s);
        }
    }

    /// L := the factor of L·Lᵀ − x·xᵀ, or false if that is not positive definite: with L·p = x and ρ² = 1 − pᵀp, rotations that
    /// turn (p, ρ) to (0, 1), from the bottom up, turn [L x′] … [L̃ 0] (Saunders 1972; Stewart 1979, who shows it stable).
    static boolean downdate(FMatrix l, FVector x) {
        int n = l.rows();
        FVector p = forward(l, x);
        float size = p.norm2();
        if (!(size < 1)) return false;
        float rho = (float) Math.sqrt((1 - size) * (1 + size));
        FVector rest = FVector.zeros(n);                          // the column beside L that the rotations fill, x in the end
        for (int k = n - 1; k >= 0; k--) {
            float r = (float) Math.hypot(rho, p.get(k)), c = rho / r, s = p.get(k) / r;
            for (int i = k; i < n; i++) {
                float y = rest.get(i), z = l.get(i, k);
                rest.set(i, c * y + s * z);
                l.set(i, k, c * z - s * y);
            }
            rho = r;
            if (!(l.get(k, k) > 0)) return false;
        }
        return true;
    }

    /// L⁻¹·x.
    static FVector forward(FMatrix l, FVector x) {
        FVector p = x.copy();
        for (int j = 0; j < p.size(); j++) {
            p.set(j, p.get(j) / l.get(j, j));
            for (int i = j + 1; i < p.size(); i++) p.set(i, p.get(i) - l.get(i, j) * p.get(j));
        }
        return p;
    }

    /// (y, z) := (c·y + s·z, c·z − s·y).
    private static void rotate(FVector y, FVector z, float c, float s) {
        for (int i = 0; i < y.size(); i++) {
            float a = y.get(i), b = z.get(i);
            y.set(i, c * a + s * b);
            z.set(i, c * b - s * a);
        }
    }
}
