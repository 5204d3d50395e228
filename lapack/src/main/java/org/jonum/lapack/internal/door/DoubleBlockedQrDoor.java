package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleBlockedQr;

/// The public door of the routines of [DoubleBlockedQr]: checks, then the drivers.
interface DoubleBlockedQrDoor extends DoubleBlockedQr {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBlockedQr drivers();
}
