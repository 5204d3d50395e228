package org.jonum.distuv;

/// The closed hull of the numbers that a law can give.
///
/// {@snippet :
/// Interval i = new Exponential(2).support();     // i.lower() == 0.0; i.upper() == 1/0.0
/// }
///
/// @param lower its lower end, −∞ for none
/// @param upper its upper end, ∞ for none; not below `lower`
public record Interval(double lower, double upper) {
    /// All real numbers.
    public static final Interval REALS = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    /// All numbers from 0 on.
    public static final Interval POSITIVE = new Interval(0, Double.POSITIVE_INFINITY);

    /// The interval from `lower` to `upper`.
    ///
    /// @throws IllegalArgumentException if an end is NaN, or `upper` below `lower`
    public Interval {
        if (!(lower <= upper))
            throw new IllegalArgumentException("Interval: lower = " + lower + ", upper = " + upper
                    + ", need lower ≤ upper");
    }

    /// Whether x is in it.
    ///
    /// @param x any number
    /// @return true if lower ≤ x ≤ upper; false for NaN
    public boolean contains(double x) {
        return x >= lower && x <= upper;
    }

    /// upper − lower.
    ///
    /// @return at least 0
    public double length() {
        return upper == lower ? 0 : upper - lower;
    }
}
