package org.jonum.lapack;

/// Eigenvalues and vectors of nonsymmetric matrices.
public interface DoubleEigen {
}
