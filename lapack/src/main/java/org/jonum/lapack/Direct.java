package org.jonum.lapack;

/// In which order the factors of a product are applied, or which way a permutation is.
public enum Direct {
    /// The first one first; the permutation itself.
    FORWARD,
    /// The last one first; the inverse permutation.
    BACKWARD
}
