// Generated from DoubleHessenbergDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatHessenberg;

/// The public door of the routines of [FloatHessenberg]: checks, then the drivers.
interface FloatHessenbergDoor extends FloatHessenberg {
    /// The drivers behind the door; they may rely on the checks.
    FloatHessenberg drivers();
}
