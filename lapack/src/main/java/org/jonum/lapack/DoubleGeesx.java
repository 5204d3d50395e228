package org.jonum.lapack;

/// What came of a Schur factorization with condition numbers, see [DoubleSchur#dgeesx].
///
/// @param info   as in [Gees]
/// @param sdim   how many eigenvalues are selected
/// @param rconde reciprocal condition number of the mean of the selected eigenvalues, or 0
/// @param rcondv reciprocal condition number of their invariant subspace, or 0
public record DoubleGeesx(int info, int sdim, double rconde, double rcondv) {
}
