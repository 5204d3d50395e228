package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleRefinement;

/// The routines of [DoubleRefinement] in Java.
public interface DoubleRefinementDrivers extends DoubleRefinement {
    /// What the routines call.
    Blas blas();
}
