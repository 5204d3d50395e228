// Generated from DoubleTridiagonalDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatTridiagonal;

/// The public door of the routines of [FloatTridiagonal]: checks, then the drivers.
interface FloatTridiagonalDoor extends FloatTridiagonal {
    /// The drivers behind the door; they may rely on the checks.
    FloatTridiagonal drivers();
}
