// Generated from Dlasq1.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;

/// Singular values of a bidiagonal matrix by the dqds algorithm, all of them to high relative accuracy.
///
/// The squares q and e of the entries are the qd array of a matrix L·R that is similar to BᵀB; it has no negative number, and
/// [FloatQds] finds its eigenvalues without any subtraction but that of a shift.
final class Slasq1 {
    /// Largest entry after scaling: sums of a few squares do not overflow.
    private static final float LARGE = Math.scalb(1.0f, Math.getExponent(FloatLimits.HUGE) / 2 - 3);

    private Slasq1() {}

    /// d := the singular values, decreasing; e is destroyed.
    ///
    /// @return 0; or 1 if the iteration was given up, and d and e are as they were; or n if one of them is not finite, and
    ///     d is NaN
    static int solve(int n, float[] d, int dOff, float[] e, int eOff) {
        if (n == 0) return 0;
        float most = FloatUnreduced.max(n, d, dOff, e, eOff);
        if (!(most <= FloatLimits.HUGE)) {
            Arrays.fill(d, dOff, dOff + n, Float.NaN);
            return n;
        }
        if (most == 0) {
            Arrays.fill(d, dOff, dOff + n, 0);
            return 0;
        }
        int up = Math.getExponent(LARGE) - Math.getExponent(most);
        float[] values = new float[n];
        FloatQds qds = new FloatQds(n);
        for (int i = 0; i < n; i++) {
            float x = Math.scalb(d[dOff + i], up), y = i < n - 1 ? Math.scalb(e[eOff + i], up) : 0;
            qds.set(i, x * x, y * y);
        }
        boolean found = qds.solve(values);
        qds.close();
        if (!found) return 1;
        Arrays.sort(values);
        for (int i = 0; i < n; i++) d[dOff + i] = Math.scalb((float) Math.sqrt(values[n - 1 - i]), -up);
        Arrays.fill(e, eOff, eOff + n - 1, 0);
        return 0;
    }
}
