package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackIndefiniteContract;

/// Symmetric indefinite matrices on the back end `netlib`.
@NeedsNatives
class NetlibDoubleIndefiniteTest extends DoubleLapackIndefiniteContract {
    @Override
    protected Lapack lapack() {
        return Natives.lapack();
    }
}
