// Generated from DoubleBandDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatBand;

/// The routines of [FloatBand] in Java.
public interface FloatBandDrivers extends FloatBand {
    /// What the routines call.
    Blas blas();
}
