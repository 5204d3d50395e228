package org.jonum.blas;

/// A modified plane rotation H as built by [DoubleLevel1#drotmg], with the updated scaling factors.
///
/// {@snippet :
/// double[] param = {0, 9, -0.5, 0.25, 9};
/// DoubleModifiedRotation h = DoubleModifiedRotation.of(param, 0);
/// double h11 = h.h11(), h21 = h.h21();         // h11 == 1; h21 == -0.5
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
public record DoubleModifiedRotation(int flag, double h11, double h21, double h12, double h22,
        double d1, double d2, double x1) {

    /// The rotation held in the five numbers that Fortran BLAS calls `param`.
    ///
    /// @param param flag, h11, h21, h12, h22; entries implied by the flag are ignored
    /// @param off   index of the flag in `param`
    /// @return the rotation with d1, d2 and x1 zero
    public static DoubleModifiedRotation of(double[] param, int off) {
        double flag = param[off];
        double h11 = param[off + 1], h21 = param[off + 2];
        double h12 = param[off + 3], h22 = param[off + 4];
        if (flag == -2) return new DoubleModifiedRotation(-2, 1, 0, 0, 1, 0, 0, 0);
        if (flag == 0) return new DoubleModifiedRotation(0, 1, h21, h12, 1, 0, 0, 0);
        if (flag == 1) return new DoubleModifiedRotation(1, h11, -1, 1, h22, 0, 0, 0);
        return new DoubleModifiedRotation(-1, h11, h21, h12, h22, 0, 0, 0);
    }
}
