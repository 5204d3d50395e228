package org.jonum.lapack;

/// Which way a sequence is gone through, or a permutation applied.
public enum Direction {
    /// From the first to the last; the permutation itself.
    FORWARD,
    /// From the last to the first; the inverse permutation.
    BACKWARD
}
