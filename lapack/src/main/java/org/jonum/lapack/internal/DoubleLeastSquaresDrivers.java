package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleLeastSquares;

/// The routines of [DoubleLeastSquares] in Java.
public interface DoubleLeastSquaresDrivers extends DoubleLeastSquares {
    /// What the routines call.
    Blas blas();
}
