package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;

/// A symmetric tridiagonal matrix taken apart into blocks that have no negligible entry beside the
/// diagonal.
///
/// Each block is brought to a size at which squares neither overflow nor underflow, and is looked
/// at from the end whose diagonal entry is smaller: small eigenvalues of a graded matrix must be
/// found before large ones wipe them out (Parlett 1998, §8.14). The factor is a power of two, which
/// changes no digit.
final class DoubleUnreduced {
    private static final double SMALL = Math.sqrt(DoubleLimits.SAFE_MIN) / DoubleLimits.EPS / DoubleLimits.EPS;
    private static final double BIG = Math.sqrt(DoubleLimits.HUGE) / 16;
    /// Steps of an iteration for each eigenvalue, on average; two or three is what it takes.
    private static final int STEPS = 30;

    private DoubleUnreduced() {}

    /// What finds the eigenvalues of one block.
    interface Block {
        /// The eigenvalues of a block of m ≥ 2 rows: its entry i on the diagonal is at d0 + i·step, and
        /// the one between i and i + 1 at e0 + i·step.
        ///
        /// @param steps how many steps of iteration may be made
        /// @return the steps that are left; 0 if they were not enough
        int solve(int m, int d0, int e0, int step, int steps);
    }

    /// Solve block after block.
    ///
    /// @return whether there were steps enough
    static boolean solve(int n, double[] d, int dOff, double[] e, int eOff, Block block) {
        int steps = STEPS * n;
        for (int start = 0, end; start < n; start = end + 1) {
            for (end = start; end < n - 1; end++) {
                if (negligible(d[dOff + end], e[eOff + end], d[dOff + end + 1])) {
                    e[eOff + end] = 0;
                    break;
                }
            }
            int m = end - start + 1, first = dOff + start, last = dOff + end;
            if (m == 1) continue;
            int exponent = exponent(max(m, d, first, e, eOff + start));
            scale(m, d, first, e, eOff + start, -exponent);
            boolean down = Math.abs(d[first]) <= Math.abs(d[last]);
            steps = down ? block.solve(m, first, eOff + start, 1, steps)
                    : block.solve(m, last, eOff + end - 1, -1, steps);
            scale(m, d, first, e, eOff + start, exponent);
            if (steps == 0) return false;
        }
        return true;
    }

    /// Whether leaving e out changes neither eigenvalue by more than rounding.
    static boolean negligible(double before, double e, double after) {
        return Math.abs(e) <= DoubleLimits.EPS * Math.sqrt(Math.abs(before)) * Math.sqrt(Math.abs(after));
    }

    /// The largest absolute value; NaN if there is one.
    static double max(int n, double[] d, int dOff, double[] e, int eOff) {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.abs(d[dOff + i]));
        for (int i = 0; i < n - 1; i++) max = Math.max(max, Math.abs(e[eOff + i]));
        return max;
    }

    /// The exponent of the power of two that brings a matrix of that size into the safe range: 0 if
    /// it is there.
    static int exponent(double size) {
        if (size == 0 || size >= SMALL && size <= BIG) return 0;
        return Math.max(Math.getExponent(size), Math.getExponent(DoubleLimits.SAFE_MIN));
    }

    /// T := T·2ˣ.
    static void scale(int n, double[] d, int dOff, double[] e, int eOff, int exponent) {
        if (exponent == 0) return;
        for (int i = 0; i < n; i++) d[dOff + i] = Math.scalb(d[dOff + i], exponent);
        for (int i = 0; i < n - 1; i++) e[eOff + i] = Math.scalb(e[eOff + i], exponent);
    }

    /// How many entries beside the diagonal are not zero.
    static int left(int n, double[] e, int eOff) {
        int count = 0;
        for (int i = 0; i < n - 1; i++) if (e[eOff + i] != 0) count++;
        return count;
    }
}
