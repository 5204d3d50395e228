package org.jonum.blas.internal.scalar;

/// The inner loops of the plain engine; an engine with vector kernels replaces them, and all that is built on them gains. Unlike the routines of level 1 they never skip a term:
/// 0·NaN is NaN.
///
/// Vectors are given by the index of their element 0 and by their increment, which may be negative
/// or zero.
public interface DoubleLoops {

    /// {@return the index of element 0: the lowest address, or the highest if the vector runs backwards}
    static int first(int n, int off, int inc) {
        return inc < 0 ? off - (n - 1) * inc : off;
    }

    /// {@return Σ xᵢ·yᵢ}
    default double dot(int n, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += x[x0 + i * incX] * y[y0 + i * incY];
        return sum;
    }

    /// y := s·x + y for contiguous vectors.
    default void axpy(int n, double s, double[] x, int x0, double[] y, int y0) {
        for (int i = 0; i < n; i++) y[y0 + i] += s * x[x0 + i];
    }

    /// y := s·x + y.
    default void axpy(int n, double s, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        if (incX == 1 && incY == 1) {
            axpy(n, s, x, x0, y, y0);
        } else {
            for (int i = 0; i < n; i++) y[y0 + i * incY] += s * x[x0 + i * incX];
        }
    }

    /// y := β·y; with β = 0 y is filled with zeros, unread.
    default void scale(int n, double beta, double[] y, int y0, int incY) {
        if (beta == 0) {
            for (int i = 0; i < n; i++) y[y0 + i * incY] = 0;
        } else if (beta != 1) {
            for (int i = 0; i < n; i++) y[y0 + i * incY] *= beta;
        }
    }

    /// y := α·x + β·y; with α = 0 x is not read, with β = 0 y is not read.
    default void axpby(int n, double alpha, double[] x, int x0, int incX,
            double beta, double[] y, int y0, int incY) {
        if (alpha == 0) {
            scale(n, beta, y, y0, incY);
        } else if (beta == 0) {
            for (int i = 0; i < n; i++) y[y0 + i * incY] = alpha * x[x0 + i * incX];
        } else {
            for (int i = 0; i < n; i++) {
                y[y0 + i * incY] = alpha * x[x0 + i * incX] + beta * y[y0 + i * incY];
            }
        }
    }
}
