package org.jonum.lapack;

/// What came of a Sylvester equation.
///
/// @param info  0, or 1 if A and ∓B have common or close eigenvalues, so that perturbed ones were used
/// @param scale the factor s ≤ 1 by which the right-hand side was scaled so that X does not overflow
public record DoubleSylvester(int info, double scale) {
}
