package org.jonum.optimize.scalar;

import java.util.Locale;

/// The outcome of a search for a minimum.
///
/// @param x           where the least value was found
/// @param value       f(x)
/// @param evaluations calls of f
/// @param found       whether x is a local minimum within the tolerance; false if f was NaN wherever it was called, or has no
///     minimum that could be bracketed
public record Minimum(double x, double value, int evaluations, boolean found) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "x = %s, f(x) = %s, %d evaluations%s", x, value, evaluations,
                found ? "" : ", not a minimum");
    }
}
