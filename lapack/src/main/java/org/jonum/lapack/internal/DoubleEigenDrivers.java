package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleEigen;

/// The routines of [DoubleEigen] in Java.
public interface DoubleEigenDrivers extends DoubleEigen {
    /// What the routines call.
    Blas blas();
}
