package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleSvd;

/// The routines of [DoubleSvd] in Java.
public interface DoubleSvdDrivers extends DoubleSvd {
    /// What the routines call.
    Blas blas();
}
