package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;

/// A copy of a symmetric tridiagonal matrix T, times the power of two that brings its largest entry into [1/2, 1).
///
/// Scaling by a power of two commits no error but for entries that fall below the smallest normal number.
///
/// @param n     order
/// @param scale the power of two, NaN if T is not finite
/// @param d     diagonal of the scaled matrix
/// @param e     entries below it, and one 0
/// @param e2    their squares
record DoubleScaledTridiagonal(int n, double scale, double[] d, double[] e, double[] e2) {

    /// The copy; [#give] returns its arrays.
    static DoubleScaledTridiagonal of(int n, double[] d, int dOff, double[] e, int eOff) {
        double[] diagonal = Scratch.doubles(n), below = Scratch.doubles(n), squares = Scratch.doubles(n);
        double scale = scale(n, d, dOff, e, eOff);
        for (int i = 0; i < n; i++) {
            diagonal[i] = scale * d[dOff + i];
            below[i] = i < n - 1 ? scale * e[eOff + i] : 0;
            squares[i] = below[i] * below[i];
        }
        return new DoubleScaledTridiagonal(n, scale, diagonal, below, squares);
    }

    private static double scale(int n, double[] d, int dOff, double[] e, int eOff) {
        double most = DoubleUnreduced.max(n, d, dOff, e, eOff);
        if (!(most <= DoubleLimits.HUGE)) return Double.NaN;
        return most == 0 ? 1 : Math.scalb(1.0, -1 - Math.getExponent(most));
    }

    boolean isFinite() {
        return !Double.isNaN(scale);
    }

    /// A number of the scaled matrix as one of T.
    double unscaled(double x) {
        return x / scale;
    }

    /// Cut T where an entry below the diagonal is at most `small`, or so small that it changes no eigenvalue
    /// relative to its neighbours on the diagonal; the entry becomes 0.
    ///
    /// @param ends receives the end of each block: one past its last row
    /// @return the number of blocks
    int split(double small, int[] ends, int endsOff) {
        int blocks = 0;
        for (int i = 0; i < n - 1; i++) {
            double both = Math.abs(d[i] * d[i + 1]) * (DoubleLimits.ULP * DoubleLimits.ULP);
            if (Math.abs(e[i]) > small && e2[i] > both + DoubleLimits.SAFE_MIN) continue;
            e[i] = e2[i] = 0;
            ends[endsOff + blocks++] = i + 1;
        }
        if (n > 0) ends[endsOff + blocks++] = n;
        return blocks;
    }

    /// The Sturm counts of the scaled matrix.
    DoubleSturm sturm() {
        return new DoubleSturm(d, e2, DoubleLimits.SAFE_MIN);
    }

    /// A number below all eigenvalues of rows from ≤ i < to, by Gershgorin's discs.
    double lower(int from, int to) {
        double lower = DoubleLimits.HUGE;
        for (int i = from; i < to; i++) lower = Math.min(lower, d[i] - radius(i, from));
        return lower - margin(from, to);
    }

    /// A number above all eigenvalues of rows from ≤ i < to.
    double upper(int from, int to) {
        double upper = -DoubleLimits.HUGE;
        for (int i = from; i < to; i++) upper = Math.max(upper, d[i] + radius(i, from));
        return upper + margin(from, to);
    }

    private double radius(int i, int from) {
        return (i > from ? Math.abs(e[i - 1]) : 0) + Math.abs(e[i]);
    }

    /// More than what rounding moves eigenvalues of size 1 or so, and the counts.
    private static double margin(int from, int to) {
        return 8 * DoubleLimits.ULP * (to - from);
    }

    void give() {
        Scratch.give(d);
        Scratch.give(e);
        Scratch.give(e2);
    }
}
