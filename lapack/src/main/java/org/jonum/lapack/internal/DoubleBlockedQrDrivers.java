package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleBlockedQr;

/// The routines of [DoubleBlockedQr] in Java.
public interface DoubleBlockedQrDrivers extends DoubleBlockedQr {
    /// What the routines call.
    Blas blas();
}
