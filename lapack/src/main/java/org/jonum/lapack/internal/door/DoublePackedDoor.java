package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoublePacked;

/// The public door of the routines of [DoublePacked]: checks, then the drivers.
interface DoublePackedDoor extends DoublePacked {
    /// The drivers behind the door; they may rely on the checks.
    DoublePacked drivers();
}
