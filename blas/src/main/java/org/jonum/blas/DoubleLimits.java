package org.jonum.blas;

/// What `double` arithmetic can hold; the one place where code shared with `float` gets its constants.
public final class DoubleLimits {
    /// Unit roundoff u = 2⁻⁵³: the largest relative error of one rounded operation.
    public static final double EPS = 0x1p-53;
    /// Distance from 1 to the next larger number, 2⁻⁵².
    public static final double ULP = 0x1p-52;
    /// Smallest positive normal number, 2⁻¹⁰²²; its reciprocal does not overflow.
    public static final double SAFE_MIN = Double.MIN_NORMAL;
    /// Largest finite number.
    public static final double HUGE = Double.MAX_VALUE;
    /// Squares of numbers below this may underflow (Blue's lower threshold, 2⁻⁵¹¹).
    public static final double BLUE_SMALL = 0x1p-511;
    /// Squares of numbers above this may make a sum overflow (Blue's upper threshold, 2⁴⁸⁶).
    public static final double BLUE_BIG = 0x1p486;
    /// Factor that lifts small numbers into the safe range, 2⁵³⁷.
    public static final double SCALE_SMALL = 0x1p537;
    /// Factor that brings big numbers down into the safe range, 2⁻⁵³⁸.
    public static final double SCALE_BIG = 0x1p-538;

    private DoubleLimits() {}
}
