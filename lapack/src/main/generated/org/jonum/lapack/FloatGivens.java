// Generated from DoubleGivens.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// A plane rotation as built by [FloatAuxiliary#slartg]: c·f + s·g = r and c·g − s·f = 0, c² + s² = 1.
///
/// @param c cosine, c ≥ 0
/// @param s sine
/// @param r the length of (f, g), with the sign of f
public record FloatGivens(float c, float s, float r) {
}
