package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleGeneralizedSvd;

/// The routines of [DoubleGeneralizedSvd] in Java.
public interface DoubleGeneralizedSvdDrivers extends DoubleGeneralizedSvd {
    /// What the routines call.
    Blas blas();
}
