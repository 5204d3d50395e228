package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleAuxiliary;

/// The routines of [DoubleAuxiliary] in Java.
public interface DoubleAuxiliaryDrivers extends DoubleAuxiliary {
    /// What the routines call.
    Blas blas();
}
