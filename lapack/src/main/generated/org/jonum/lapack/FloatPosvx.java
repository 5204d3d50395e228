// Generated from DoublePosvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What [FloatRefinement#sposvx] says of a system, beside its solution.
///
/// @param info  0; k ≤ n if the leading minor of order k is not positive: there is no solution; n + 1
///     if A is singular to working precision: there is one, with its bounds, but see `rcond`
/// @param equed how A was scaled, `BOTH` or `NONE`
/// @param rcond estimate of the reciprocal condition number of A after scaling
public record FloatPosvx(int info, Equed equed, float rcond) {
}
