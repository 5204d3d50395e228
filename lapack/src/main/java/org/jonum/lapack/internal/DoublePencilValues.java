package org.jonum.lapack.internal;

/// Where the eigenvalues (re + i·im)/β of a pencil go.
///
/// @param re   real parts of the numerators
/// @param re0  index of the first of them
/// @param im   imaginary parts of the numerators
/// @param im0  index of the first of them
/// @param beta denominators
/// @param b0   index of the first of them
record DoublePencilValues(double[] re, int re0, double[] im, int im0, double[] beta, int b0) {
    void set(int j, double real, double imaginary, double denominator) {
        re[re0 + j] = real;
        im[im0 + j] = imaginary;
        beta[b0 + j] = denominator;
    }

    double re(int j) {
        return re[re0 + j];
    }

    double im(int j) {
        return im[im0 + j];
    }

    double beta(int j) {
        return beta[b0 + j];
    }
}
