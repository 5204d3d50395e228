// Generated from DoubleGtsvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What [FloatTridiagonal#sgtsvx], [FloatDefiniteTridiagonal#sptsvx], [FloatRefinement#ssysvx] and
/// [FloatPackedIndefinite#sspsvx] say of a system, beside its solution.
///
/// @param info  0; k ≤ n if the factorization broke down there: there is no solution; n + 1 if A is
///     singular to working precision: there is one, with its bounds, but see `rcond`
/// @param rcond the reciprocal condition number of A, or an estimate of it
public record FloatGtsvx(int info, float rcond) {
}
