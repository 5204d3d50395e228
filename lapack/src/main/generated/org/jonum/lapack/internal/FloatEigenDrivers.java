// Generated from DoubleEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatEigen;

/// The routines of [FloatEigen] in Java.
public interface FloatEigenDrivers extends FloatEigen {
    /// What the routines call.
    Blas blas();
}
