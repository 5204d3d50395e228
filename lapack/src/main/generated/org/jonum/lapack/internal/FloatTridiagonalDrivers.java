// Generated from DoubleTridiagonalDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatTridiagonal;

/// The routines of [FloatTridiagonal] in Java.
public interface FloatTridiagonalDrivers extends FloatTridiagonal {
    /// What the routines call.
    Blas blas();
}
