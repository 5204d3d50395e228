// Generated from DoubleSymmetricEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatSymmetricEigen;

/// The public door of the routines of [FloatSymmetricEigen]: checks, then the drivers.
interface FloatSymmetricEigenDoor extends FloatSymmetricEigen {
    /// The drivers behind the door; they may rely on the checks.
    FloatSymmetricEigen drivers();
}
