package org.jonum.lapack;

/// Which eigenvectors of a Schur form are computed, and in which coordinates.
public enum HowMany {
    /// All, of the Schur form itself.
    ALL,
    /// All, multiplied by the matrix that is given in their place: those of the matrix that was reduced.
    BACKTRANSFORM,
    /// Those selected, of the Schur form itself.
    SELECTED
}
