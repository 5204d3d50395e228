package org.jonum.gpu.internal.host;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.jonum.lapack.spi.LapackProvider;

/// The drivers of the back end `cuda`.
public final class CudaLapackProvider implements LapackProvider {
    @Override
    public String backend() {
        return "cuda";
    }

    @Override
    public Lapack drivers(Blas blas) {
        return blas instanceof HostBlas engine ? new HostLapack(engine) : new JavaLapack(blas);
    }
}
