package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleLeastSquares;

/// The public door of the routines of [DoubleLeastSquares]: checks, then the drivers.
interface DoubleLeastSquaresDoor extends DoubleLeastSquares {
    /// The drivers behind the door; they may rely on the checks.
    DoubleLeastSquares drivers();
}
