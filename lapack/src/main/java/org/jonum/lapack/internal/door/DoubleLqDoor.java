package org.jonum.lapack.internal.door;

import org.jonum.lapack.DoubleLq;

/// The public door of the routines of [DoubleLq]: checks, then the drivers.
interface DoubleLqDoor extends DoubleLq {
    /// The drivers behind the door; they may rely on the checks.
    DoubleLq drivers();
}
