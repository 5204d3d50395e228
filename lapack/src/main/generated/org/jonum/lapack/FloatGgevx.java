// Generated from DoubleGgevx.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What is reported beside the eigenvalues of a pencil that was balanced.
///
/// @param info  0, or k if only eigenvalues k, k + 1, … were found
/// @param ilo   the first row that balancing left, counted from 0
/// @param ihi   the row after the last one that it left
/// @param abnrm the 1-norm of the balanced A
/// @param bbnrm the 1-norm of the balanced B
public record FloatGgevx(int info, int ilo, int ihi, float abnrm, float bbnrm) {
}
