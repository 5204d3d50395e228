// Generated from Dpoequ.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.FloatPoequ;

/// Factors that make the diagonal of a positive definite matrix 1: up to n, they give the smallest
/// condition number of all diagonal scalings (van der Sluis 1969).
final class Spoequ {
    private Spoequ() {}

    /// s and what is known of it; or the first k with A(k, k) not positive, s untouched.
    static FloatPoequ scale(Entries entries, float[] a, float[] s, int sOff) {
        int n = entries.cols();
        float min = Float.POSITIVE_INFINITY, max = 0;
        int info = 0;
        for (int i = 0; i < n; i++) {
            float d = a[entries.diagonal(i)];
            if (!(d > 0) && info == 0) info = i + 1;
            min = Math.min(min, d);
            max = Math.max(max, d);
        }
        if (n == 0 || info > 0) return new FloatPoequ(info, n == 0 ? 1 : 0, max);
        for (int i = 0; i < n; i++) s[sOff + i] = 1 / (float) Math.sqrt(a[entries.diagonal(i)]);
        return new FloatPoequ(0, (float) Math.sqrt(min) / (float) Math.sqrt(max), max);
    }
}
