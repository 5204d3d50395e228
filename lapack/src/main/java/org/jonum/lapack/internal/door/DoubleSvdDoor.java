package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleSvd;

/// The public door of the routines of [DoubleSvd]: checks, then the drivers.
interface DoubleSvdDoor extends DoubleSvd {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSvd drivers();
}
