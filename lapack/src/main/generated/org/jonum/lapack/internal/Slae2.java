// Generated from Dlae2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// The eigenvalues of the symmetric 2×2 matrix [a b; b c].
///
/// They are (a + c ± r)/2 with r = √((a − c)² + 4·b²). The one of larger absolute value is computed
/// without cancellation, the other as the determinant divided by it (Golub & Van Loan 2013, §8.5.2,
/// and the remark on quadratic equations of Higham 2002, §1.8).
///
/// @param rt1 the eigenvalue of larger absolute value, right to a few ε
/// @param rt2 the other; right as far as a·c − b² has no cancellation
record Slae2(float rt1, float rt2) {

    /// The eigenvalues of [a b; b c].
    static Slae2 of(float a, float b, float c) {
        float sum = a + c, root = root(a, b, c);
        if (sum == 0) return new Slae2(root / 2, -root / 2);
        float larger = (sum < 0 ? sum - root : sum + root) / 2;
        boolean first = Math.abs(a) > Math.abs(c);
        float big = first ? a : c, small = first ? c : a;
        return new Slae2(larger, big / larger * small - b / larger * b);
    }

    /// r = √((a − c)² + (2·b)²), without squares that overflow.
    static float root(float a, float b, float c) {
        float x = Math.abs(a - c), y = Math.abs(b + b);
        float big = Math.max(x, y), small = Math.min(x, y);
        if (big == 0) return 0;
        float ratio = small / big;
        return big * (float) Math.sqrt(1 + ratio * ratio);
    }
}
