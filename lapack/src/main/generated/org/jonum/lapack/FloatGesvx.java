// Generated from DoubleGesvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What [FloatRefinement#sgesvx] says of a system, beside its solution.
///
/// @param info   0; k ≤ n if U(k, k) (1-based) is exactly zero: there is no solution; n + 1 if A is
///     singular to working precision: there is one, with its bounds, but see `rcond`
/// @param equed  how A was scaled
/// @param rcond  estimate of the reciprocal condition number of A after scaling
/// @param growth max |A| / max |U| after scaling; if it is much less than 1, the factorization is not
///     stable, and solution, `rcond` and bounds may be poor; of the first k columns if info = k ≤ n
public record FloatGesvx(int info, Equed equed, float rcond, float growth) {
}
