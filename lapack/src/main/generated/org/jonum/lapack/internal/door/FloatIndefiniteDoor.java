// Generated from DoubleIndefiniteDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatIndefinite;

/// The public door of the routines of [FloatIndefinite]: checks, then the drivers.
interface FloatIndefiniteDoor extends FloatIndefinite {
    /// The drivers behind the door; they may rely on the checks.
    FloatIndefinite drivers();
}
