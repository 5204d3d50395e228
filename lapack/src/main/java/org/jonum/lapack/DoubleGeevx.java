package org.jonum.lapack;

/// What the expert driver tells beside eigenvalues and vectors, see [DoubleEigen#dgeevx].
///
/// @param info  0, or k > 0 if the iteration failed: only the eigenvalues from k on, counted from 0,
///     and those before ilo have been found, and no vectors
/// @param ilo   the first row of the part of the balanced matrix that has not fallen apart
/// @param ihi   the row after its last
/// @param abnrm the 1-norm of the balanced matrix
public record DoubleGeevx(int info, int ilo, int ihi, double abnrm) {
}
