package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoublePencil;

/// The public door of the routines of [DoublePencil]: checks, then the drivers.
interface DoublePencilDoor extends DoublePencil {
    /// The drivers behind the door; they may rely on the checks.
    DoublePencil drivers();
}
