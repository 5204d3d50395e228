package org.jonum.optimize;

import java.util.Locale;

/// What a listener is told after each iteration.
///
/// @param number      the iteration, 0 for the start
/// @param f           the value at the method's present point
/// @param best        the least value seen so far
/// @param optimality  the method's measure of optimality, NaN if it has none
/// @param step        the length of the last step, NaN if there was none
/// @param evaluations calls of the objective so far
public record Iteration(long number, double f, double best, double optimality, double step, long evaluations) {
    /// {@return one line of fixed width, for a log}
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6d %8d  f = %-22s best = %-22s optimality = %-9.3g step = %-9.3g", number,
                evaluations, f, best, optimality, step);
    }
}
