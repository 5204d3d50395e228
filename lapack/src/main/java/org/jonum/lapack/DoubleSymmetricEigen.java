package org.jonum.lapack;

/// Eigenvalues and vectors of symmetric matrices: reduction, QR, divide and conquer, drivers.
public interface DoubleSymmetricEigen {
}
