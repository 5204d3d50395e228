package org.jonum.blas;

/// Whether the diagonal of a triangular matrix is stored or known to be one.
public enum Diag {
    /// The diagonal is stored and read.
    NON_UNIT,
    /// Every diagonal entry is 1; the stored ones are never touched.
    UNIT
}
