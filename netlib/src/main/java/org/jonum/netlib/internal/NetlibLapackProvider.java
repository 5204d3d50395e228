package org.jonum.netlib.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.jonum.lapack.spi.LapackProvider;

/// The drivers of the back end `netlib`: native where the library has LAPACK.
public final class NetlibLapackProvider implements LapackProvider {
    @Override
    public String backend() {
        return "netlib";
    }

    @Override
    public Lapack drivers(Blas blas) {
        return blas instanceof NetlibBlas engine && engine.library().hasLapack() ? new NetlibLapack(engine)
                : new JavaLapack(blas);
    }
}
