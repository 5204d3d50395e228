// Generated from Dlaev2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// The eigendecomposition of the symmetric 2×2 matrix [a b; b c].
///
/// ```
///     [ cs sn] [a b] [cs −sn]   [rt1  0 ]
///     [−sn cs] [b c] [sn  cs] = [ 0  rt2]
/// ```
///
/// With h = |a − c| + r, r as in [Slae2], the vector (h, 2·b) belongs to the eigenvalue (a + c +
/// r)/2 if a ≥ c, and (2·b, h) if a < c; |2·b| ≤ h, so that t = 2·b/h is a tangent of at most 1.
///
/// @param rt1 the eigenvalue of larger absolute value
/// @param rt2 the other
/// @param cs  first component of the unit eigenvector of rt1
/// @param sn  second component
record Slaev2(float rt1, float rt2, float cs, float sn) {

    /// The decomposition of [a b; b c].
    static Slaev2 of(float a, float b, float c) {
        Slae2 values = Slae2.of(a, b, c);
        float h = Math.abs(a - c) + Slae2.root(a, b, c), t = h == 0 ? 0 : (b + b) / h;
        float cos = 1 / (float) Math.sqrt(1 + t * t), sin = t * cos;
        float x = a >= c ? cos : sin, y = a >= c ? sin : cos;
        boolean upper = a + c >= 0;                         // rt1 is the algebraically larger one
        return new Slaev2(values.rt1(), values.rt2(), upper ? x : -y, upper ? y : x);
    }
}
