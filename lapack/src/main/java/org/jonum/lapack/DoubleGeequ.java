package org.jonum.lapack;

/// What [DoubleLu#dgeequ] found out about a matrix, beside the factors for its rows and columns.
///
/// @param info   0; k ≤ m if row k (1-based) is exactly zero; m + k if column k is
/// @param rowCnd smallest over largest factor of a row; from 0.1 on scaling them is not worth while
/// @param colCnd smallest over largest factor of a column
/// @param amax   the largest entry in size
public record DoubleGeequ(int info, double rowCnd, double colCnd, double amax) {
}
