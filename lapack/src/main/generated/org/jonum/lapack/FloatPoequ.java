// Generated from DoublePoequ.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What [FloatCholesky#spoequ] found out about a matrix, beside the factors.
///
/// @param info  0; k if diagonal entry k (1-based) is not positive
/// @param sCond smallest over largest factor; from 0.1 on scaling is not worth while
/// @param amax  the largest entry of the diagonal
public record FloatPoequ(int info, float sCond, float amax) {
}
