// Generated from DoubleBandDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatBand;

/// The public door of the routines of [FloatBand]: checks, then the drivers.
interface FloatBandDoor extends FloatBand {
    /// The drivers behind the door; they may rely on the checks.
    FloatBand drivers();
}
