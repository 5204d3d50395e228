package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleHessenberg;

/// The routines of [DoubleHessenberg] in Java.
public interface DoubleHessenbergDrivers extends DoubleHessenberg {
    /// What the routines call.
    Blas blas();
}
