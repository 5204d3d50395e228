package org.jonum.stat.inference;

import org.jonum.distuv.ContinuousDistribution;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;

/// Confidence intervals about estimates.
final class Limits {
    private Limits() {
    }

    /// estimate ± quantile·error of a symmetric law; of one side for a test of one side.
    static ConfidenceInterval about(double estimate, double error, ContinuousDistribution law, Alternative alternative,
            double level) {
        double width = law.isf(Args.outside(alternative, level)) * error;
        return of(estimate - width, estimate + width, alternative, level);
    }

    /// An interval that is open on the side on which the alternative is.
    static ConfidenceInterval of(double lower, double upper, Alternative alternative, double level) {
        return of(lower, upper, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, alternative, level);
    }

    /// The same for a quantity between two bounds.
    static ConfidenceInterval of(double lower, double upper, double least, double most, Alternative alternative,
            double level) {
        return new ConfidenceInterval(alternative == Alternative.LESS ? least : lower,
                alternative == Alternative.GREATER ? most : upper, level);
    }
}
