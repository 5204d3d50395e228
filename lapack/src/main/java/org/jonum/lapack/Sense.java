package org.jonum.lapack;

/// Which condition numbers are computed beside eigenvalues.
public enum Sense {
    /// None.
    NONE,
    /// Those of eigenvalues, or of the mean of a cluster of them.
    EIGENVALUES,
    /// Those of eigenvectors, or of deflating and invariant subspaces.
    VECTORS,
    /// Both.
    BOTH
}
