package org.jonum.lapack;

/// What [DoubleTridiagonal#dgtsvx], [DoubleDefiniteTridiagonal#dptsvx], [DoubleRefinement#dsysvx] and
/// [DoublePackedIndefinite#dspsvx] say of a system, beside its solution.
///
/// @param info  0; k ≤ n if the factorization broke down there: there is no solution; n + 1 if A is
///     singular to working precision: there is one, with its bounds, but see `rcond`
/// @param rcond the reciprocal condition number of A, or an estimate of it
public record DoubleGtsvx(int info, double rcond) {
}
