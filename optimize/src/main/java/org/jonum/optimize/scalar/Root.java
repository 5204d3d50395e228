package org.jonum.optimize.scalar;

import java.util.Locale;

/// The outcome of a search for a root.
///
/// @param x           where |f| is least
/// @param value       f(x)
/// @param lower       the lower end of the interval in which f changes its sign
/// @param upper       its upper end
/// @param evaluations calls of f, and of its derivatives
/// @param outcome     whether x is a root
public record Root(double x, double value, double lower, double upper, int evaluations, Outcome outcome) {
    /// How a search can end.
    public enum Outcome {
        /// f(x) = 0, or f changes its sign in an interval that is as small as was asked for.
        FOUND,
        /// f has one sign at both ends of the interval.
        NO_SIGN_CHANGE,
        /// f was NaN; between lower and upper it changes its sign.
        NOT_A_NUMBER,
        /// Iterations without a bracket did not converge.
        NOT_CONVERGED
    }

    /// {@return whether x is a root}
    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s x = %s, f(x) = %.3g, in [%s, %s], %d evaluations", outcome, x, value,
                lower,
                upper, evaluations);
    }
}
