package org.jonum.lapack.internal;

/// Singular values of a 2×2 triangle, to high relative accuracy.
///
/// ```
///     [f g]     σ₁ = ½·(√((f + h)² + g²) + √((f − h)² + g²)),   σ₂ = f·h/σ₁
///     [0 h]
/// ```
/// Nothing cancels but in f − h, which is as exact as f and h are (Demmel & Kahan 1990).
final class Dlas2 {
    private Dlas2() {}

    /// The larger singular value, from absolute values.
    static double largest(double f, double g, double h) {
        double x = Math.abs(f) / 2, y = Math.abs(g) / 2, z = Math.abs(h) / 2;
        return Dlapy2.length(x + z, y) + Dlapy2.length(x - z, y);
    }

    /// The smaller singular value.
    static double smallest(double f, double g, double h) {
        double x = Math.abs(f), z = Math.abs(h), largest = largest(f, g, h);
        return largest == 0 ? 0 : Math.min(x, z) * (Math.max(x, z) / largest);
    }
}
