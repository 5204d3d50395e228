package org.jonum.lapack;

/// What came of a Schur factorization, see [DoubleSchur#dgees].
///
/// @param info 0; k ≤ n if the iteration failed, and only the eigenvalues from k on, counted from 0,
///     have been found; n + 1 if some eigenvalues were too close to be reordered; n + 2 if after
///     reordering rounding had changed which eigenvalues are to be selected
/// @param sdim how many eigenvalues are selected
public record Gees(int info, int sdim) {
}
