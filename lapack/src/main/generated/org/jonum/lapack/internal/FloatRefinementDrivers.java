// Generated from DoubleRefinementDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatRefinement;

/// The routines of [FloatRefinement] in Java.
public interface FloatRefinementDrivers extends FloatRefinement {
    /// What the routines call.
    Blas blas();
}
