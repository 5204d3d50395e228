package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleLq;

/// The routines of [DoubleLq] in Java.
public interface DoubleLqDrivers extends DoubleLq {
    /// What the routines call.
    Blas blas();
}
