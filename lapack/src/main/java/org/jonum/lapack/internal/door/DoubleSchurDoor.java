package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleSchur;

/// The public door of the routines of [DoubleSchur]: checks, then the drivers.
interface DoubleSchurDoor extends DoubleSchur {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSchur drivers();
}
