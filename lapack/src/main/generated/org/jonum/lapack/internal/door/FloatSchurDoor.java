// Generated from DoubleSchurDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatSchur;

/// The public door of the routines of [FloatSchur]: checks, then the drivers.
interface FloatSchurDoor extends FloatSchur {
    /// The drivers behind the door; they may rely on the checks.
    FloatSchur drivers();
}
