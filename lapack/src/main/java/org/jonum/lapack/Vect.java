package org.jonum.lapack;

/// Which orthogonal factor of a bidiagonal reduction A = Q·B·Pᵀ is meant.
public enum Vect {
    /// Q, of order m, from the columns of A.
    Q,
    /// P, of order n, from the rows of A.
    P
}
