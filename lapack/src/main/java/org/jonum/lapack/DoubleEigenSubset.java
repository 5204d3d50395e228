package org.jonum.lapack;

/// Some eigenvalues and vectors of symmetric matrices: bisection, inverse iteration, relatively robust representations.
public interface DoubleEigenSubset {
}
