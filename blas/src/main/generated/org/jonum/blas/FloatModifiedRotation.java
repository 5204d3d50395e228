// Generated from DoubleModifiedRotation.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// A modified plane rotation H as built by [FloatLevel1#srotmg], with the updated scaling factors.
///
/// {@snippet :
/// float[] param = {0, 9, -0.5f, 0.25f, 9};
/// FloatModifiedRotation h = FloatModifiedRotation.of(param, 0);
/// float h11 = h.h11(), h21 = h.h21();         // h11 == 1; h21 == -0.5
/// }
///
/// The flag tells which entries of H are stored and which are implied:
///
/// | flag | H |
/// |---|---|
/// | −1 | [h11 h12; h21 h22] |
/// | 0 | [1 h12; h21 1] |
/// | 1 | [h11 1; −1 h22] |
/// | −2 | identity |
///
/// The components of this record always hold the full H, implied entries filled in.
///
/// @param flag −2, −1, 0 or 1
/// @param h11  entry (1, 1) of H
/// @param h21  entry (2, 1) of H
/// @param h12  entry (1, 2) of H
/// @param h22  entry (2, 2) of H
/// @param d1   first scaling factor after the rotation
/// @param d2   second scaling factor after the rotation
/// @param x1   first component after the rotation
public record FloatModifiedRotation(int flag, float h11, float h21, float h12, float h22,
        float d1, float d2, float x1) {

    /// The rotation held in the five numbers that Fortran BLAS calls `param`.
    ///
    /// @param param flag, h11, h21, h12, h22; entries implied by the flag are ignored
    /// @param off   index of the flag in `param`
    /// @return the rotation with d1, d2 and x1 zero
    public static FloatModifiedRotation of(float[] param, int off) {
        float flag = param[off];
        float h11 = param[off + 1], h21 = param[off + 2];
        float h12 = param[off + 3], h22 = param[off + 4];
        if (flag == -2) return new FloatModifiedRotation(-2, 1, 0, 0, 1, 0, 0, 0);
        if (flag == 0) return new FloatModifiedRotation(0, 1, h21, h12, 1, 0, 0, 0);
        if (flag == 1) return new FloatModifiedRotation(1, h11, -1, 1, h22, 0, 0, 0);
        return new FloatModifiedRotation(-1, h11, h21, h12, h22, 0, 0, 0);
    }
}
