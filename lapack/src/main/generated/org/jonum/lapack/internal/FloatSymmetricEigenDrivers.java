// Generated from DoubleSymmetricEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatSymmetricEigen;

/// The routines of [FloatSymmetricEigen] in Java.
public interface FloatSymmetricEigenDrivers extends FloatSymmetricEigen {
    /// What the routines call.
    Blas blas();
}
