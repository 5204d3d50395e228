package org.jonum.lapack;

/// Whether vectors (of eigenvectors, Schur vectors, or an orthogonal factor) are wanted.
public enum Job {
    /// No; the array for them is not referenced.
    NONE,
    /// Yes.
    VECTORS
}
