// Generated from DoubleEigenSubsetDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatEigenSubset;

/// The routines of [FloatEigenSubset] in Java.
public interface FloatEigenSubsetDrivers extends FloatEigenSubset {
    /// What the routines call.
    Blas blas();
}
