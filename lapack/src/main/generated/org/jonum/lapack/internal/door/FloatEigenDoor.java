// Generated from DoubleEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatEigen;

/// The public door of the routines of [FloatEigen]: checks, then the drivers.
interface FloatEigenDoor extends FloatEigen {
    /// The drivers behind the door; they may rely on the checks.
    FloatEigen drivers();
}
