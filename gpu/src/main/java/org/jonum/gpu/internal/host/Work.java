package org.jonum.gpu.internal.host;

/// Kinds of work, which the device and the CPU do at rates of their own.
enum Work {
    /// Products of matrices, and solutions from triangles.
    PRODUCT,
    /// LU factorizations and solutions from them.
    LU,
    /// Cholesky factorizations and what is made of them.
    CHOLESKY,
    /// QR factorizations and what is made of them.
    QR,
    /// Eigenvalues of symmetric matrices.
    SYMMETRIC,
    /// Singular values.
    SVD,
    /// Eigenvalues of general matrices.
    EIGEN;

    /// Whether it ends in an iteration.
    boolean isSpectral() {
        return this == SYMMETRIC || this == SVD || this == EIGEN;
    }

    /// Operations at order n, with all vectors, as the drivers count them.
    double flops(int n) {
        double cube = (double) n * n * n;
        return switch (this) {
            case PRODUCT -> 2 * cube;
            case LU -> Flops.lu(n, n);
            case CHOLESKY -> cube / 3;
            case QR -> Flops.qr(n, n, n);
            case SYMMETRIC -> 3 * cube;
            case SVD -> 14 * cube;
            case EIGEN -> 25 * cube;
        };
    }
}
