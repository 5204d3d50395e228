package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.MixedDotContract;

/// dsdot and sdsdot on the back end `netlib`.
@NeedsNatives
class NetlibMixedDotTest extends MixedDotContract {
    @Override
    protected Blas blas() {
        return Natives.blas();
    }
}
