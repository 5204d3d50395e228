package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleGeneralizedSvd;

/// The public door of the routines of [DoubleGeneralizedSvd]: checks, then the drivers.
interface DoubleGeneralizedSvdDoor extends DoubleGeneralizedSvd {
    /// The drivers behind the door; they may rely on the checks.
    DoubleGeneralizedSvd drivers();
}
