// Generated from DoubleHessenbergDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatHessenberg;

/// The routines of [FloatHessenberg] in Java.
public interface FloatHessenbergDrivers extends FloatHessenberg {
    /// What the routines call.
    Blas blas();
}
