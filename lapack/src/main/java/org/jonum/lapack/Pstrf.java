package org.jonum.lapack;

/// How far a Cholesky factorization with pivoting went.
///
/// @param info 0 if all n pivots were large enough; 1 if A is semidefinite to the given tolerance, or
///     indefinite
/// @param rank steps that were done: the computed rank of A
public record Pstrf(int info, int rank) {
}
