package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleSymmetricEigen;

/// The public door of the routines of [DoubleSymmetricEigen]: checks, then the drivers.
interface DoubleSymmetricEigenDoor extends DoubleSymmetricEigen {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSymmetricEigen drivers();
}
