package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoublePivotedQr;

/// The routines of [DoublePivotedQr] in Java.
public interface DoublePivotedQrDrivers extends DoublePivotedQr {
    /// What the routines call.
    Blas blas();
}
