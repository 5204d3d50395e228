package org.jonum.stat.inference;

import org.jonum.distuv.DiscreteDistribution;
import org.jonum.distuv.Distribution;
import org.jonum.stat.Alternative;

/// P(T ≤ t), P(T ≥ t) and their logarithms.
record Tails(double lower, double logLower, double upper, double logUpper) {
    private static final double LOG_2 = 0.6931471805599453;

    /// The tails of a continuous law.
    static Tails of(Distribution law, double t) {
        return new Tails(law.cdf(t), law.logCdf(t), law.sf(t), law.logSf(t));
    }

    /// The tails of a law on integers, both with k.
    static Tails at(DiscreteDistribution law, double k) {
        return new Tails(law.cdf(k), law.logCdf(k), law.sf(k - 1), law.logSf(k - 1));
    }

    /// Both from their logarithms.
    static Tails ofLogs(double logLower, double logUpper) {
        return new Tails(Math.exp(logLower), logLower, Math.exp(logUpper), logUpper);
    }

    /// Both from probabilities that do not underflow.
    static Tails of(double lower, double upper) {
        return new Tails(lower, Math.log(lower), upper, Math.log(upper));
    }

    /// Puts the tail of that alternative into a result; of two sides, twice the smaller one, at most 1.
    TestResultBuilder into(TestResultBuilder result, Alternative alternative) {
        return switch (alternative) {
            case LESS -> result.p(lower, logLower);
            case GREATER -> result.p(upper, logUpper);
            case TWO_SIDED -> logLower < logUpper ? result.p(2 * lower, LOG_2 + logLower)
                    : result.p(2 * upper, LOG_2 + logUpper);
        };
    }
}
