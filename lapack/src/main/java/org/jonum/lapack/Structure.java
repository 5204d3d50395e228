package org.jonum.lapack;

/// How the entries of a matrix are stored, for routines that take them all alike.
public enum Structure {
    /// A full matrix, LAPACK's `G`.
    GENERAL,
    /// A lower trapezoid, `L`.
    LOWER,
    /// An upper trapezoid, `U`.
    UPPER,
    /// An upper Hessenberg matrix, `H`.
    HESSENBERG,
    /// The lower half of a symmetric band matrix, kl + 1 rows with the diagonal on top, `B`.
    LOWER_BAND,
    /// The upper half of a symmetric band matrix, ku + 1 rows with the diagonal at the bottom, `Q`.
    UPPER_BAND,
    /// A band matrix with room for what its LU factorization fills: 2·kl + ku + 1 rows of which the
    /// first kl are not touched, `Z`.
    LU_BAND
}
