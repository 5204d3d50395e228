package org.jonum.mat;

/// Scaling without rounding, for what squares its data on the way and would overflow or underflow.
final class PowersOfTwo {
    private PowersOfTwo() {}

    /// The exponent of a size: 2ᵉ ≤ size < 2ᵉ⁺¹ for normal numbers, 0 where there is none.
    static int exponent(double size) {
        return size > 0 && size < Double.POSITIVE_INFINITY ? Math.getExponent(size) : 0;
    }

    /// The power of two below a normal size, 1 where there is none.
    static double below(double size) {
        return size >= Double.MIN_NORMAL ? Math.scalb(1.0, exponent(size)) : 1;
    }

    /// 2ᵉ·A in storage of its own.
    static Matrix scale(Matrix a, int e) {
        return a.map(x -> Math.scalb(x, e));
    }
}
