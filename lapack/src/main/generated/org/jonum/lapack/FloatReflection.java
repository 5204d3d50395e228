// Generated from DoubleReflection.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What [FloatAuxiliary#slarfg] says of a reflection besides its vector.
///
/// @param alpha the element β that is left of the vector that was reflected
/// @param tau   the factor τ of H = I − τ·v·vᵀ
public record FloatReflection(float alpha, float tau) {
}
