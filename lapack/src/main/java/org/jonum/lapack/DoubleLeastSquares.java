package org.jonum.lapack;

/// Least squares: full rank, deficient rank, with constraints.
public interface DoubleLeastSquares {
}
