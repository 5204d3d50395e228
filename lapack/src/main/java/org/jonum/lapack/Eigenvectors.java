package org.jonum.lapack;

/// What a routine reports that computes eigenvectors of a Schur form.
///
/// @param info 0, or k if the 2×2 block in rows k − 1 and k is not one of complex eigenvalues
/// @param m    columns that the vectors take, one for a real eigenvalue, two for a complex pair
public record Eigenvectors(int info, int m) {
}
