package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleEigen;

/// The public door of the routines of [DoubleEigen]: checks, then the drivers.
interface DoubleEigenDoor extends DoubleEigen {
    /// The drivers behind the door; they may rely on the checks.
    DoubleEigen drivers();
}
