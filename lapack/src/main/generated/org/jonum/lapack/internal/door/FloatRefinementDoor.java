// Generated from DoubleRefinementDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatRefinement;

/// The public door of the routines of [FloatRefinement]: checks, then the drivers.
interface FloatRefinementDoor extends FloatRefinement {
    /// The drivers behind the door; they may rely on the checks.
    FloatRefinement drivers();
}
