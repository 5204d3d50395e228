// Generated from DoubleRotation.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// A plane rotation as built by `srotg`: [c s; −s c]·[a; b] = [r; 0].
///
/// @param c cosine
/// @param s sine
/// @param r the length of (a, b), signed as the larger of the two
/// @param z one number from which c and s can be rebuilt: s if |a| > |b|, else 1/c, or 1 where c = 0
public record FloatRotation(float c, float s, float r, float z) {
}
