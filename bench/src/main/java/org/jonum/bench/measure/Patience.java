package org.jonum.bench.measure;

/// How long to measure one operation.
///
/// @param sampleSeconds one sample lasts at least so long, unless one call already does
/// @param warmUpSeconds a library whose times still scatter by then is measured as it is, if it is compiled
/// @param quietSeconds  nothing is measured before the compiler has had nothing to do for so long
/// @param longCall      a call that takes so many seconds is timed once
/// @param roundSeconds  after so long no further round begins
/// @param minRounds     but not before so many rounds
/// @param maxRounds     never more rounds
/// @param error         enough rounds: the median's error, about spread over the root of the rounds, is below this
public record Patience(double sampleSeconds, double warmUpSeconds, double quietSeconds, double longCall,
        double roundSeconds,
        int minRounds, int maxRounds, double error) {

    /// For a first look at many operations.
    public static final Patience QUICK = new Patience(0.006, 1.5, 0.15, 1, 1, 5, 41, 0.007);

    /// For figures that are published.
    public static final Patience THOROUGH = new Patience(0.012, 3, 0.3, 1.5, 4, 9, 101, 0.003);

    /// The same with a number of rounds that does not depend on what is measured.
    ///
    /// @param rounds how many
    /// @return a new one
    public Patience withRounds(int rounds) {
        return new Patience(sampleSeconds, warmUpSeconds, quietSeconds, longCall, Double.POSITIVE_INFINITY, rounds,
                rounds, 0);
    }
}
