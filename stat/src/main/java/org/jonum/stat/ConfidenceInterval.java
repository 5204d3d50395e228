package org.jonum.stat;

import java.util.Locale;

/// An interval that covers the true value of a quantity with a given probability.
///
/// {@snippet :
/// ConfidenceInterval i = new ConfidenceInterval(-1, 3, 0.95);
/// boolean inside = i.contains(0);                // inside == true
/// double length = i.length();                    // length == 4.0
/// }
///
/// @param lower its lower end, −∞ for none; NaN if it is not defined
/// @param upper its upper end, ∞ for none; NaN if it is not defined
/// @param level the probability, 0 < level < 1
public record ConfidenceInterval(double lower, double upper, double level) {
    /// The interval from `lower` to `upper`.
    ///
    /// @throws IllegalArgumentException if `upper` is below `lower`, or `level` not between 0 and 1
    public ConfidenceInterval {
        if (lower > upper)
            throw new IllegalArgumentException("ConfidenceInterval: lower = " + lower + ", upper = " + upper
                    + ", need lower ≤ upper");
        if (!(level > 0 && level < 1))
            throw new IllegalArgumentException("ConfidenceInterval: level = " + level + ", need 0 < level < 1");
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
    /// @return at least 0; NaN if an end is
    public double length() {
        return upper == lower ? 0 : upper - lower;
    }

    /// {@return the level and both ends}
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.6g %% confidence interval: %.7g to %.7g", 100 * level, lower, upper);
    }
}
