package org.jonum.lapack;

/// Which entries of a matrix are meant.
public enum Part {
    /// All of them.
    ALL,
    /// Those on and above the diagonal.
    UPPER,
    /// Those on and below the diagonal.
    LOWER
}
