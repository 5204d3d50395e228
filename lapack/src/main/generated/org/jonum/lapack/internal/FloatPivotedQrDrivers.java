// Generated from DoublePivotedQrDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatPivotedQr;

/// The routines of [FloatPivotedQr] in Java.
public interface FloatPivotedQrDrivers extends FloatPivotedQr {
    /// What the routines call.
    Blas blas();
}
