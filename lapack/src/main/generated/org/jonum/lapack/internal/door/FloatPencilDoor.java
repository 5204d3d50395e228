// Generated from DoublePencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatPencil;

/// The public door of the routines of [FloatPencil]: checks, then the drivers.
interface FloatPencilDoor extends FloatPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatPencil drivers();
}
