package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleRefinement;

/// The public door of the routines of [DoubleRefinement]: checks, then the drivers.
interface DoubleRefinementDoor extends DoubleRefinement {
    /// The drivers behind the door; they may rely on the checks.
    DoubleRefinement drivers();
}
