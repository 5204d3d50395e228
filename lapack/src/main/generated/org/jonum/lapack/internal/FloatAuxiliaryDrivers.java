// Generated from DoubleAuxiliaryDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatAuxiliary;

/// The routines of [FloatAuxiliary] in Java.
public interface FloatAuxiliaryDrivers extends FloatAuxiliary {
    /// What the routines call.
    Blas blas();
}
