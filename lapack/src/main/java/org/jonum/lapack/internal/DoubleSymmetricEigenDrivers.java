package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleSymmetricEigen;

/// The routines of [DoubleSymmetricEigen] in Java.
public interface DoubleSymmetricEigenDrivers extends DoubleSymmetricEigen {
    /// What the routines call.
    Blas blas();
}
