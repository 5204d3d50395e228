// Generated from DoubleBlockedQrDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatBlockedQr;

/// The routines of [FloatBlockedQr] in Java.
public interface FloatBlockedQrDrivers extends FloatBlockedQr {
    /// What the routines call.
    Blas blas();
}
