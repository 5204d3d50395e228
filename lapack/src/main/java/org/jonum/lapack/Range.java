package org.jonum.lapack;

/// Which eigenvalues are wanted.
public enum Range {
    /// All of them.
    ALL,
    /// Those in the half-open interval (vl, vu].
    VALUES,
    /// Those with numbers il ≤ i < iu in ascending order, counted from 0.
    INDICES
}
