package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleBidiagonal;

/// The routines of [DoubleBidiagonal] in Java.
public interface DoubleBidiagonalDrivers extends DoubleBidiagonal {
    /// What the routines call.
    Blas blas();
}
