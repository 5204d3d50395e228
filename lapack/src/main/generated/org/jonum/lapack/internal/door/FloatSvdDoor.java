// Generated from DoubleSvdDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatSvd;

/// The public door of the routines of [FloatSvd]: checks, then the drivers.
interface FloatSvdDoor extends FloatSvd {
    /// The drivers behind the door; they may rely on the checks.
    FloatSvd drivers();
}
