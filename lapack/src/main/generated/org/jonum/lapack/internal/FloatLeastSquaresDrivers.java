// Generated from DoubleLeastSquaresDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatLeastSquares;

/// The routines of [FloatLeastSquares] in Java.
public interface FloatLeastSquaresDrivers extends FloatLeastSquares {
    /// What the routines call.
    Blas blas();
}
