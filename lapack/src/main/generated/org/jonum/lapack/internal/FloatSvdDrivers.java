// Generated from DoubleSvdDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatSvd;

/// The routines of [FloatSvd] in Java.
public interface FloatSvdDrivers extends FloatSvd {
    /// What the routines call.
    Blas blas();
}
