package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleIndefinite;

/// The routines of [DoubleIndefinite] in Java.
public interface DoubleIndefiniteDrivers extends DoubleIndefinite {
    /// What the routines call.
    Blas blas();
}
