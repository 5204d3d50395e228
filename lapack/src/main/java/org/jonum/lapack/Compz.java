package org.jonum.lapack;

/// What becomes of an orthogonal matrix that accumulates transformations.
public enum Compz {
    /// It is not referenced.
    NONE,
    /// It is set to the product of the transformations.
    INITIALIZE,
    /// It is multiplied by them from the right.
    VECTORS
}
