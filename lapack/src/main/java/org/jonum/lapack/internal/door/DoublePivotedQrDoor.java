package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoublePivotedQr;

/// The public door of the routines of [DoublePivotedQr]: checks, then the drivers.
interface DoublePivotedQrDoor extends DoublePivotedQr {
    /// The drivers behind the door; they may rely on the checks.
    DoublePivotedQr drivers();
}
