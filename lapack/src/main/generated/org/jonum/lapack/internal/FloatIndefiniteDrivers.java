// Generated from DoubleIndefiniteDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatIndefinite;

/// The routines of [FloatIndefinite] in Java.
public interface FloatIndefiniteDrivers extends FloatIndefinite {
    /// What the routines call.
    Blas blas();
}
