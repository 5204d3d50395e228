// Generated from DoubleBlockedQrDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatBlockedQr;

/// The public door of the routines of [FloatBlockedQr]: checks, then the drivers.
interface FloatBlockedQrDoor extends FloatBlockedQr {
    /// The drivers behind the door; they may rely on the checks.
    FloatBlockedQr drivers();
}
