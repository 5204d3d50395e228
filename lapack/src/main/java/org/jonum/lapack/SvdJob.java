package org.jonum.lapack;

/// How many singular vectors of an m×n matrix are computed, and where they go; k = min(m, n).
public enum SvdJob {
    /// All: U is m×m, Vᵀ is n×n.
    ALL,
    /// Those of the k singular values: U is m×k, Vᵀ is k×n (LAPACK's `S`).
    THIN,
    /// Those of the k singular values, in the place of A.
    OVERWRITE,
    /// None; the array for them is not referenced.
    NONE
}
