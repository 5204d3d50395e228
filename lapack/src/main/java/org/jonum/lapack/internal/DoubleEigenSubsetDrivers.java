package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleEigenSubset;

/// The routines of [DoubleEigenSubset] in Java.
public interface DoubleEigenSubsetDrivers extends DoubleEigenSubset {
    /// What the routines call.
    Blas blas();
}
