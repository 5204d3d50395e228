package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleBand;

/// The routines of [DoubleBand] in Java.
public interface DoubleBandDrivers extends DoubleBand {
    /// What the routines call.
    Blas blas();
}
