package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleHessenberg;

/// The public door of the routines of [DoubleHessenberg]: checks, then the drivers.
interface DoubleHessenbergDoor extends DoubleHessenberg {
    /// The drivers behind the door; they may rely on the checks.
    DoubleHessenberg drivers();
}
