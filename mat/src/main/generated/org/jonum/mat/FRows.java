// Generated from Rows.java by build/Float32.java. Do not edit.
package org.jonum.mat;

/// Permutations as lists of rows and as exchanges one after the other.
final class FRows {
    private FRows() {}

    /// Exchanges k ↔ p(k) ≥ k, in turn, that bring rows 0, 1, … into the order given.
    static int[] exchanges(int[] rows) {
        int n = rows.length;
        int[] now = new int[n], where = new int[n], p = new int[n];
        for (int i = 0; i < n; i++) now[i] = where[i] = i;
        for (int k = 0; k < n; k++) {
            p[k] = where[rows[k]];
            int moved = now[k];
            now[p[k]] = moved;
            where[moved] = p[k];
            now[k] = rows[k];
        }
        return p;
    }
}
