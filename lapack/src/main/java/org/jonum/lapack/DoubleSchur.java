package org.jonum.lapack;

/// Schur forms: drivers, reordering, condition of eigenvalues and subspaces, Sylvester equations.
public interface DoubleSchur {
}
