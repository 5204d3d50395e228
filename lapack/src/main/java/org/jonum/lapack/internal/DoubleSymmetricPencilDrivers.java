package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleSymmetricPencil;

/// The routines of [DoubleSymmetricPencil] in Java.
public interface DoubleSymmetricPencilDrivers extends DoubleSymmetricPencil {
    /// What the routines call.
    Blas blas();
}
