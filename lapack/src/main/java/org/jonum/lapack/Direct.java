package org.jonum.lapack;

/// In which order the factors of a product are applied.
public enum Direct {
    /// The first one first.
    FORWARD,
    /// The last one first.
    BACKWARD
}
