package org.jonum.lapack;

/// Whether eigenvalues are sorted on the diagonal of the Schur form.
public enum EigSort {
    /// They stay as they come.
    NONE,
    /// Those selected come first.
    SELECTED
}
