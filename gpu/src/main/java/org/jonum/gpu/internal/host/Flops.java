package org.jonum.gpu.internal.host;

/// Operations and elements, in numbers that do not overflow.
final class Flops {
    private Flops() {}

    /// Elements of a matrix.
    static double size(int rows, int cols) {
        return (double) rows * cols;
    }

    /// An LU factorization.
    static double lu(int m, int n) {
        double k = Math.min(m, n);
        return 2 * size(m, n) * k - k * k * (m + (double) n) + 2 * k * k * k / 3;
    }

    /// k reflections on an m×n matrix, or as many columns of their product.
    static double qr(int m, int n, int k) {
        return 4 * size(m, n) * k - 2 * size(k, k) * (m + (double) n) + 4 * size(k, k) * k / 3;
    }

    /// Least squares by QR.
    static double leastSquares(int m, int n, int nrhs) {
        return qr(m, n, n) + 4 * size(m, n) * nrhs;
    }
}
