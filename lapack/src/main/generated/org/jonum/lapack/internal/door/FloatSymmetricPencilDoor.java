// Generated from DoubleSymmetricPencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatSymmetricPencil;

/// The public door of the routines of [FloatSymmetricPencil]: checks, then the drivers.
interface FloatSymmetricPencilDoor extends FloatSymmetricPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatSymmetricPencil drivers();
}
