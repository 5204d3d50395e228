package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleSchur;

/// The routines of [DoubleSchur] in Java.
public interface DoubleSchurDrivers extends DoubleSchur {
    /// What the routines call.
    Blas blas();
}
