// Generated from DoubleSymmetricPencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatSymmetricPencil;

/// The routines of [FloatSymmetricPencil] in Java.
public interface FloatSymmetricPencilDrivers extends FloatSymmetricPencil {
    /// What the routines call.
    Blas blas();
}
