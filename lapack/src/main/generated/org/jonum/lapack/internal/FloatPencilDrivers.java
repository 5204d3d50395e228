// Generated from DoublePencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatPencil;

/// The routines of [FloatPencil] in Java.
public interface FloatPencilDrivers extends FloatPencil {
    /// What the routines call.
    Blas blas();
}
