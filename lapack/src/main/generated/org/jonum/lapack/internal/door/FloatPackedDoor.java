// Generated from DoublePackedDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatPacked;

/// The public door of the routines of [FloatPacked]: checks, then the drivers.
interface FloatPackedDoor extends FloatPacked {
    /// The drivers behind the door; they may rely on the checks.
    FloatPacked drivers();
}
