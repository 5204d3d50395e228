package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleLevel1Properties;

/// The algebra of vectors on the back end `netlib`.
class NetlibDoubleLevel1Properties extends DoubleLevel1Properties {
    @Override
    protected Blas blas() {
        return Natives.assumedBlas();
    }
}
