package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleTridiagonal;

/// The public door of the routines of [DoubleTridiagonal]: checks, then the drivers.
interface DoubleTridiagonalDoor extends DoubleTridiagonal {
    /// The drivers behind the door; they may rely on the checks.
    DoubleTridiagonal drivers();
}
