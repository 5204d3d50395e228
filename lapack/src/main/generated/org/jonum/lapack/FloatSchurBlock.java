// Generated from DoubleSchurBlock.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// A 2×2 block in standard form and the rotation that brought it there, see `slanv2`:
///
/// ```
///     [cs  sn]   [a₀ b₀]   [cs −sn]     [a b]
///     [−sn cs] · [c₀ d₀] · [sn  cs]  =  [c d]
/// ```
/// with either c = 0 or a = d and b·c < 0.
///
/// @param a    entry (0, 0)
/// @param b    entry (0, 1)
/// @param c    entry (1, 0)
/// @param d    entry (1, 1)
/// @param rt1r real part of the first eigenvalue, which is a
/// @param rt1i imaginary part of the first eigenvalue, ≥ 0
/// @param rt2r real part of the second eigenvalue, which is d
/// @param rt2i imaginary part of the second eigenvalue, −rt1i
/// @param cs   cosine of the rotation
/// @param sn   sine of the rotation
public record FloatSchurBlock(float a, float b, float c, float d, float rt1r, float rt1i,
        float rt2r, float rt2i, float cs, float sn) {
}
