package org.jonum.lapack;

/// What came of a linear system of a few equations, see `dlaln2` and
/// `dlasy2`.
///
/// @param scale the factor s ≤ 1 by which the right-hand side was scaled so that X does not overflow
/// @param xnorm the norm of X
/// @param info  0, or 1 if the matrix was so close to a singular one that it was changed
public record DoubleSmallSolution(double scale, double xnorm, int info) {
}
