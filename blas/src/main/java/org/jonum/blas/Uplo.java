package org.jonum.blas;

/// Which triangle of a symmetric or triangular matrix is stored; the other one is never touched.
public enum Uplo {
    /// The entries on and above the diagonal.
    UPPER,
    /// The entries on and below the diagonal.
    LOWER;

    /// {@return the other triangle: where the stored one goes when the matrix is transposed}
    public Uplo flip() {
        return this == UPPER ? LOWER : UPPER;
    }
}
