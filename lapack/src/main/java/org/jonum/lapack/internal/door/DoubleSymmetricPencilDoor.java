package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleSymmetricPencil;

/// The public door of the routines of [DoubleSymmetricPencil]: checks, then the drivers.
interface DoubleSymmetricPencilDoor extends DoubleSymmetricPencil {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSymmetricPencil drivers();
}
