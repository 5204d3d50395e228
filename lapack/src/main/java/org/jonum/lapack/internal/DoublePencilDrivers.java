package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoublePencil;

/// The routines of [DoublePencil] in Java.
public interface DoublePencilDrivers extends DoublePencil {
    /// What the routines call.
    Blas blas();
}
