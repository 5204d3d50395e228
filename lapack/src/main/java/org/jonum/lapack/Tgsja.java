package org.jonum.lapack;

/// What came of the iteration for a generalized singular value decomposition.
///
/// @param info   0, or 1 if it did not converge
/// @param ncycle cycles over all pairs of rows
public record Tgsja(int info, int ncycle) {
}
