package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoublePacked;

/// The routines of [DoublePacked] in Java.
public interface DoublePackedDrivers extends DoublePacked {
    /// What the routines call.
    Blas blas();
}
