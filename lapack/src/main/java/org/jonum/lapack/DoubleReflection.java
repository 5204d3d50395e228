package org.jonum.lapack;

/// What [DoubleAuxiliary#dlarfg] says of a reflection besides its vector.
///
/// @param alpha the element β that is left of the vector that was reflected
/// @param tau   the factor τ of H = I − τ·v·vᵀ
public record DoubleReflection(double alpha, double tau) {
}
