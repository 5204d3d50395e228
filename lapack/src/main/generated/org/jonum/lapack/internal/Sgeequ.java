// Generated from Dgeequ.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.lapack.FloatGeequ;

/// Factors that make the largest entry of every row and column 1 in size: first the rows, then the
/// columns of what comes of it.
final class Sgeequ {
    private Sgeequ() {}

    /// r and c, and what is known of them, for whatever entries are stored.
    static FloatGeequ scale(Entries entries, float[] a, float[] r, int rOff, float[] c, int cOff) {
        int m = entries.rows(), n = entries.cols();
        if (m == 0 || n == 0) return new FloatGeequ(0, 1, 1, 0);
        Arrays.fill(r, rOff, rOff + m, 0);
        for (int j = 0; j < n; j++) {
            int begin = entries.begin(j), row = rOff + entries.from().applyAsInt(j), length = entries.length(j);
            for (int i = 0; i < length; i++) r[row + i] = Math.max(r[row + i], Math.abs(a[begin + i]));
        }
        float amax = FloatScaling.max(m, r, rOff);
        float rowCnd = FloatScaling.ratio(m, r, rOff);
        int zero = invert(m, r, rOff);
        if (zero > 0) return new FloatGeequ(zero, 0, 0, amax);
        for (int j = 0; j < n; j++) {
            int begin = entries.begin(j), row = rOff + entries.from().applyAsInt(j), length = entries.length(j);
            float max = 0;
            for (int i = 0; i < length; i++) max = Math.max(max, Math.abs(a[begin + i]) * r[row + i]);
            c[cOff + j] = max;
        }
        float colCnd = FloatScaling.ratio(n, c, cOff);
        zero = invert(n, c, cOff);
        return zero > 0 ? new FloatGeequ(m + zero, rowCnd, 0, amax) : new FloatGeequ(0, rowCnd, colCnd, amax);
    }

    /// x := 1 / x, neither over- nor underflowing; or the first k with x(k) = 0, x untouched.
    private static int invert(int n, float[] x, int xOff) {
        for (int i = 0; i < n; i++) if (x[xOff + i] == 0) return i + 1;
        for (int i = xOff; i < xOff + n; i++) x[i] = 1 / FloatScaling.clamp(x[i]);
        return 0;
    }
}
