// Generated from DoublePencilBlock.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// A 2×2 pencil in generalized Schur form, and the rotations that brought it there, see [Slagv2]:
///
/// ```
///     [ csl snl]       [csr −snr]
///     [−snl csl] · A · [snr  csr]     and B likewise
/// ```
/// Either a21 = b21 = 0 = alphai, or b12 = b21 = 0 and b11 ≥ b22 > 0 with complex eigenvalues (alphar1 ±
/// i·alphai1)/beta1 = (alphar2 ± i·alphai2)/beta2.
record FloatPencilBlock(float a11, float a12, float a21, float a22, float b11, float b12, float b22,
        float csl, float snl, float csr, float snr,
        float alphar1, float alphai1, float beta1, float alphar2, float alphai2, float beta2) {
}
