package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.MixedRefinementContract;

/// Mixed precision on the back end `netlib`.
@NeedsNatives
class NetlibMixedRefinementTest extends MixedRefinementContract {
    @Override
    protected Lapack lapack() {
        return Natives.lapack();
    }
}
