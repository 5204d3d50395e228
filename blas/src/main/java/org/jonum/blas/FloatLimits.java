package org.jonum.blas;

/// What `float` arithmetic can hold; the twin of [DoubleLimits], written by hand.
public final class FloatLimits {
    /// Unit roundoff u = 2⁻²⁴: the largest relative error of one rounded operation.
    public static final float EPS = 0x1p-24f;
    /// Distance from 1 to the next larger number, 2⁻²³.
    public static final float ULP = 0x1p-23f;
    /// Smallest positive normal number, 2⁻¹²⁶; its reciprocal does not overflow.
    public static final float SAFE_MIN = Float.MIN_NORMAL;
    /// Largest finite number.
    public static final float HUGE = Float.MAX_VALUE;
    /// Squares of numbers below this may underflow (Blue's lower threshold, 2⁻⁶³).
    public static final float BLUE_SMALL = 0x1p-63f;
    /// Squares of numbers above this may make a sum overflow (Blue's upper threshold, 2⁵²).
    public static final float BLUE_BIG = 0x1p52f;
    /// Factor that lifts small numbers into the safe range, 2⁷⁵.
    public static final float SCALE_SMALL = 0x1p75f;
    /// Factor that brings big numbers down into the safe range, 2⁻⁷⁶.
    public static final float SCALE_BIG = 0x1p-76f;

    private FloatLimits() {}
}
