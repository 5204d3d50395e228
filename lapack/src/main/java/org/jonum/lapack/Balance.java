package org.jonum.lapack;

/// How a matrix is balanced before its eigenvalues are computed.
public enum Balance {
    /// Not at all.
    NONE,
    /// Rows and columns are permuted so that eigenvalues are isolated.
    PERMUTE,
    /// Rows and columns are scaled so that their norms become nearly equal.
    SCALE,
    /// Permuted and scaled.
    BOTH
}
