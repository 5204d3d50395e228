package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.BadInputContract;

/// The door of the back end `netlib`: no bad argument reaches native code.
@NeedsNatives
class NetlibBadInputTest extends BadInputContract {
    @Override
    protected Blas blas() {
        return Natives.blas();
    }
}
