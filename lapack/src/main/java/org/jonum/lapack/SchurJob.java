package org.jonum.lapack;

/// What the iteration on a Hessenberg matrix, or a Hessenberg-triangular pencil, is to give.
public enum SchurJob {
    /// Eigenvalues only.
    EIGENVALUES,
    /// Eigenvalues and the Schur form.
    SCHUR
}
