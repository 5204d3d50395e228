package org.jonum.lapack;

/// What came of inverse iteration.
///
/// @param info how many of the vectors have not converged
/// @param m    how many columns the vectors take
public record Hsein(int info, int m) {
}
