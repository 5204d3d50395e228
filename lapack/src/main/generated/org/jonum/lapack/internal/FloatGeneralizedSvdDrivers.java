// Generated from DoubleGeneralizedSvdDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatGeneralizedSvd;

/// The routines of [FloatGeneralizedSvd] in Java.
public interface FloatGeneralizedSvdDrivers extends FloatGeneralizedSvd {
    /// What the routines call.
    Blas blas();
}
