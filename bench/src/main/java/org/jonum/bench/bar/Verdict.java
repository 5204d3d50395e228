package org.jonum.bench.bar;

/// What came of a bar.
///
/// @param row     what the bar is about
/// @param need    what was asked for, `worst ≥ 0.9`
/// @param figure  what was measured, as text, or why nothing was
/// @param outcome whether the bar is reached
public record Verdict(String row, String need, String figure, Outcome outcome) {

    /// Whether a bar is reached.
    public enum Outcome {
        /// It is.
        REACHED,
        /// It is not.
        MISSED,
        /// Nothing is known.
        UNMEASURED
    }

    static Verdict of(String row, String need, String figure, boolean isReached) {
        return new Verdict(row, need, figure, isReached ? Outcome.REACHED : Outcome.MISSED);
    }

    static Verdict unmeasured(String row, String need, String why) {
        return new Verdict(row, need, why, Outcome.UNMEASURED);
    }
}
