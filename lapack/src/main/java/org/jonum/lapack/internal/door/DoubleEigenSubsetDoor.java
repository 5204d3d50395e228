package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleEigenSubset;

/// The public door of the routines of [DoubleEigenSubset]: checks, then the drivers.
interface DoubleEigenSubsetDoor extends DoubleEigenSubset {
    /// The drivers behind the door; they may rely on the checks.
    DoubleEigenSubset drivers();
}
