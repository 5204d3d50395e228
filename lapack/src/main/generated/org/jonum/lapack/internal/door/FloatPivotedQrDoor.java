// Generated from DoublePivotedQrDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatPivotedQr;

/// The public door of the routines of [FloatPivotedQr]: checks, then the drivers.
interface FloatPivotedQrDoor extends FloatPivotedQr {
    /// The drivers behind the door; they may rely on the checks.
    FloatPivotedQr drivers();
}
