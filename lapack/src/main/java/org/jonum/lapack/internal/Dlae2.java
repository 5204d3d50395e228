package org.jonum.lapack.internal;

/// The eigenvalues of the symmetric 2×2 matrix [a b; b c].
///
/// They are (a + c ± r)/2 with r = √((a − c)² + 4·b²). The one of larger absolute value is computed
/// without cancellation, the other as the determinant divided by it (Golub & Van Loan 2013, §8.5.2,
/// and the remark on quadratic equations of Higham 2002, §1.8).
///
/// @param rt1 the eigenvalue of larger absolute value, right to a few ε
/// @param rt2 the other; right as far as a·c − b² has no cancellation
record Dlae2(double rt1, double rt2) {

    /// The eigenvalues of [a b; b c].
    static Dlae2 of(double a, double b, double c) {
        double sum = a + c, root = root(a, b, c);
        if (sum == 0) return new Dlae2(root / 2, -root / 2);
        double larger = (sum < 0 ? sum - root : sum + root) / 2;
        boolean first = Math.abs(a) > Math.abs(c);
        double big = first ? a : c, small = first ? c : a;
        return new Dlae2(larger, big / larger * small - b / larger * b);
    }

    /// r = √((a − c)² + (2·b)²), without squares that overflow.
    static double root(double a, double b, double c) {
        double x = Math.abs(a - c), y = Math.abs(b + b);
        double big = Math.max(x, y), small = Math.min(x, y);
        if (big == 0) return 0;
        double ratio = small / big;
        return big * Math.sqrt(1 + ratio * ratio);
    }
}
