// Generated from DoubleSchurDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatSchur;

/// The routines of [FloatSchur] in Java.
public interface FloatSchurDrivers extends FloatSchur {
    /// What the routines call.
    Blas blas();
}
