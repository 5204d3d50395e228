// Generated from DoubleEigenSubsetDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatEigenSubset;

/// The public door of the routines of [FloatEigenSubset]: checks, then the drivers.
interface FloatEigenSubsetDoor extends FloatEigenSubset {
    /// The drivers behind the door; they may rely on the checks.
    FloatEigenSubset drivers();
}
