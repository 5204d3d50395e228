package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleTridiagonal;

/// The routines of [DoubleTridiagonal] in Java.
public interface DoubleTridiagonalDrivers extends DoubleTridiagonal {
    /// What the routines call.
    Blas blas();
}
