package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleGemmProperties;

/// The algebra of products on the back end `netlib`.
class NetlibDoubleGemmProperties extends DoubleGemmProperties {
    @Override
    protected Blas blas() {
        return Natives.assumedBlas();
    }
}
