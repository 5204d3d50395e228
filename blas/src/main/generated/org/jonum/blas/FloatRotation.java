// Generated from DoubleRotation.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// A plane rotation as built by [FloatLevel1#srotg]: c·a + s·b = r and c·b − s·a = 0, c² + s² = 1.
///
/// {@snippet :
/// FloatRotation g = Backend.current().blas().srotg(4, 3);
/// float z = 5 * g.z(), s = 5 * g.s();         // z == 3; s == 3
/// }
///
/// @param c cosine
/// @param s sine
/// @param r the length of (a, b), with the sign of the larger of the two
/// @param z one number from which c and s can be rebuilt: s if |a| > |b|, else 1/c, or 1 where c = 0
public record FloatRotation(float c, float s, float r, float z) {
}
