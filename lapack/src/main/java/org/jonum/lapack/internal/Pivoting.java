package org.jonum.lapack.internal;

/// How the diagonal blocks of a symmetric indefinite factorization are chosen, and so how `ipiv` tells of the exchanges.
///
/// A block of order 1 at k has `ipiv[k] = p ≥ 0`: rows and columns k and p were exchanged. A block of order 2 at k, k + 1 has
/// two negative entries, whose complements `~ipiv[·]` are rows.
enum Pivoting {
    /// Partial pivoting (Bunch & Kaufman 1977): both entries name the row exchanged with k + 1.
    PARTIAL,
    /// Rook pivoting (Ashcraft, Grimes & Lewis 1998): the first names the row exchanged with k, the second that with k + 1.
    ROOK
}
