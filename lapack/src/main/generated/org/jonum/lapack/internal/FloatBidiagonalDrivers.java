// Generated from DoubleBidiagonalDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatBidiagonal;

/// The routines of [FloatBidiagonal] in Java.
public interface FloatBidiagonalDrivers extends FloatBidiagonal {
    /// What the routines call.
    Blas blas();
}
