package org.jonum.lapack.internal;

/// A 2×2 pencil in generalized Schur form, and the rotations that brought it there, see [Dlagv2]:
///
/// ```
///     [ csl snl]       [csr −snr]
///     [−snl csl] · A · [snr  csr]     and B likewise
/// ```
/// Either a21 = b21 = 0 = alphai, or b12 = b21 = 0 and b11 ≥ b22 > 0 with complex eigenvalues (alphar1 ±
/// i·alphai1)/beta1 = (alphar2 ± i·alphai2)/beta2.
record DoublePencilBlock(double a11, double a12, double a21, double a22, double b11, double b12, double b22,
        double csl, double snl, double csr, double snr,
        double alphar1, double alphai1, double beta1, double alphar2, double alphai2, double beta2) {
}
