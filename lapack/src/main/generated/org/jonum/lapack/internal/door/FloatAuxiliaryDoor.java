// Generated from DoubleAuxiliaryDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatAuxiliary;

/// The public door of the routines of [FloatAuxiliary]: checks, then the drivers.
interface FloatAuxiliaryDoor extends FloatAuxiliary {
    /// The drivers behind the door; they may rely on the checks.
    FloatAuxiliary drivers();
}
