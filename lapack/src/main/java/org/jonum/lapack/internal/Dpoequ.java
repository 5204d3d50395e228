package org.jonum.lapack.internal;

import org.jonum.lapack.DoublePoequ;

/// Factors that make the diagonal of a positive definite matrix 1: up to n, they give the smallest
/// condition number of all diagonal scalings (van der Sluis 1969).
final class Dpoequ {
    private Dpoequ() {}

    /// s and what is known of it; or the first k with A(k, k) not positive, s untouched.
    static DoublePoequ scale(Entries entries, double[] a, double[] s, int sOff) {
        int n = entries.cols();
        double min = Double.POSITIVE_INFINITY, max = 0;
        int info = 0;
        for (int i = 0; i < n; i++) {
            double d = a[entries.diagonal(i)];
            if (!(d > 0) && info == 0) info = i + 1;
            min = Math.min(min, d);
            max = Math.max(max, d);
        }
        if (n == 0 || info > 0) return new DoublePoequ(info, n == 0 ? 1 : 0, max);
        for (int i = 0; i < n; i++) s[sOff + i] = 1 / Math.sqrt(a[entries.diagonal(i)]);
        return new DoublePoequ(0, Math.sqrt(min) / Math.sqrt(max), max);
    }
}
