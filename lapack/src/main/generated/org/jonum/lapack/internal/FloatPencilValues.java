// Generated from DoublePencilValues.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// Where the eigenvalues (re + i·im)/β of a pencil go.
///
/// @param re   real parts of the numerators
/// @param re0  index of the first of them
/// @param im   imaginary parts of the numerators
/// @param im0  index of the first of them
/// @param beta denominators
/// @param b0   index of the first of them
record FloatPencilValues(float[] re, int re0, float[] im, int im0, float[] beta, int b0) {
    void set(int j, float real, float imaginary, float denominator) {
        re[re0 + j] = real;
        im[im0 + j] = imaginary;
        beta[b0 + j] = denominator;
    }

    float re(int j) {
        return re[re0 + j];
    }

    float im(int j) {
        return im[im0 + j];
    }

    float beta(int j) {
        return beta[b0 + j];
    }
}
