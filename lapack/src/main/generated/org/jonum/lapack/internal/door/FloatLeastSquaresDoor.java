// Generated from DoubleLeastSquaresDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatLeastSquares;

/// The public door of the routines of [FloatLeastSquares]: checks, then the drivers.
interface FloatLeastSquaresDoor extends FloatLeastSquares {
    /// The drivers behind the door; they may rely on the checks.
    FloatLeastSquares drivers();
}
