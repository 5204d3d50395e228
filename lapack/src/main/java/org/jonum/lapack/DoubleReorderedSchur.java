package org.jonum.lapack;

/// What came of reordering a Schur form, see [DoubleSchur#dtrsen].
///
/// @param info 0, or 1 if some eigenvalues were too close to be exchanged; the Schur form is then a
///     partly reordered one
/// @param m    the dimension of the invariant subspace
/// @param s    a lower bound of the reciprocal condition number of the mean of the selected
///     eigenvalues, or 0 if it is not wanted
/// @param sep  an estimate of the separation of the selected eigenvalues from the others, the
///     reciprocal condition number of the subspace up to a factor ‖T‖, or 0
public record DoubleReorderedSchur(int info, int m, double s, double sep) {
}
