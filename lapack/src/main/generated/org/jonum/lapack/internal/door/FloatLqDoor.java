// Generated from DoubleLqDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.lapack.FloatLq;

/// The public door of the routines of [FloatLq]: checks, then the drivers.
interface FloatLqDoor extends FloatLq {
    /// The drivers behind the door; they may rely on the checks.
    FloatLq drivers();
}
