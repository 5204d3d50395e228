// Generated from DoubleLqDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatLq;

/// The routines of [FloatLq] in Java.
public interface FloatLqDrivers extends FloatLq {
    /// What the routines call.
    Blas blas();
}
