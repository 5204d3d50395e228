package org.jonum.lapack;

/// What came of a generalized Sylvester equation.
///
/// @param info  0, or 1 if the equation was so close to a singular one that it was changed
/// @param scale the factor s ≤ 1 on the right-hand side; 0 where only Dif was asked for
/// @param dif   an estimate of the smallest singular value of the operator, 0 where none was asked for
public record DoubleTgsyl(int info, double scale, double dif) {
}
