package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleIndefinite;

/// The public door of the routines of [DoubleIndefinite]: checks, then the drivers.
interface DoubleIndefiniteDoor extends DoubleIndefinite {
    /// The drivers behind the door; they may rely on the checks.
    DoubleIndefinite drivers();
}
