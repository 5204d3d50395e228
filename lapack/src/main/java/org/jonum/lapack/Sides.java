package org.jonum.lapack;

/// Which eigenvectors are wanted.
public enum Sides {
    /// Left ones.
    LEFT,
    /// Right ones.
    RIGHT,
    /// Both.
    BOTH
}
