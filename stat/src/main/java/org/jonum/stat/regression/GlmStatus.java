package org.jonum.stat.regression;

/// How the fit of a generalized linear model ended.
public enum GlmStatus {
    /// At the maximum of the likelihood.
    CONVERGED,
    /// A combination of columns separates responses at the ends of their range from the others: the likelihood has no maximum, and coefficients are those of the last step.
    SEPARATED,
    /// After as many iterations as were allowed.
    ITERATION_LIMIT,
    /// No step in the direction of the maximum has a valid mean and a lower deviance.
    NO_VALID_STEP
}
