package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleBidiagonal;

/// The public door of the routines of [DoubleBidiagonal]: checks, then the drivers.
interface DoubleBidiagonalDoor extends DoubleBidiagonal {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBidiagonal drivers();
}
