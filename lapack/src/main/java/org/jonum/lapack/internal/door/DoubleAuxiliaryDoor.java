package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleAuxiliary;

/// The public door of the routines of [DoubleAuxiliary]: checks, then the drivers.
interface DoubleAuxiliaryDoor extends DoubleAuxiliary {
    /// The drivers behind the door; they may rely on the checks.
    DoubleAuxiliary drivers();
}
