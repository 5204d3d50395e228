package org.jonum.lapack;

/// What is reported beside a generalized Schur form.
///
/// @param info 0, or what went wrong
/// @param sdim eigenvalues that are selected, a complex pair counting as two; 0 where nothing is sorted
public record Gges(int info, int sdim) {
}
