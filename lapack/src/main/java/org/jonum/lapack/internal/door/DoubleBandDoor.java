package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleBand;

/// The public door of the routines of [DoubleBand]: checks, then the drivers.
interface DoubleBandDoor extends DoubleBand {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBand drivers();
}
