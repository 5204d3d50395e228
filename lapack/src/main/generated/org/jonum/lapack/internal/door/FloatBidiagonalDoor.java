// Generated from DoubleBidiagonalDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatBidiagonal;

/// The public door of the routines of [FloatBidiagonal]: checks, then the drivers.
interface FloatBidiagonalDoor extends FloatBidiagonal {
    /// The drivers behind the door; they may rely on the checks.
    FloatBidiagonal drivers();
}
