// Generated from DoublePackedDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatPacked;

/// The routines of [FloatPacked] in Java.
public interface FloatPackedDrivers extends FloatPacked {
    /// What the routines call.
    Blas blas();
}
