// Generated from DoubleGeneralizedSvdDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatGeneralizedSvd;

/// The public door of the routines of [FloatGeneralizedSvd]: checks, then the drivers.
interface FloatGeneralizedSvdDoor extends FloatGeneralizedSvd {
    /// The drivers behind the door; they may rely on the checks.
    FloatGeneralizedSvd drivers();
}
