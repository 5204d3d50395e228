package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleTrsmProperties;

/// Triangular systems on the back end `netlib`.
class NetlibDoubleTrsmProperties extends DoubleTrsmProperties {
    @Override
    protected Blas blas() {
        return Natives.assumedBlas();
    }
}
