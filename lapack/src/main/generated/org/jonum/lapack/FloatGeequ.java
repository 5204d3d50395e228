// Generated from DoubleGeequ.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What [FloatLu#sgeequ] found out about a matrix, beside the factors for its rows and columns.
///
/// @param info   0; k ≤ m if row k (1-based) is exactly zero; m + k if column k is
/// @param rowCnd smallest over largest factor of a row; from 0.1 on scaling them is not worth while
/// @param colCnd smallest over largest factor of a column
/// @param amax   the largest entry in size
public record FloatGeequ(int info, float rowCnd, float colCnd, float amax) {
}
