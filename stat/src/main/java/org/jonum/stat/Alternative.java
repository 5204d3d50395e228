package org.jonum.stat;

/// Against what a hypothesis is tested.
public enum Alternative {
    /// The quantity differs from its hypothetical value, in either direction.
    TWO_SIDED,
    /// The quantity is less than its hypothetical value; of two samples, the first is.
    LESS,
    /// The quantity is greater than its hypothetical value; of two samples, the first is.
    GREATER
}
