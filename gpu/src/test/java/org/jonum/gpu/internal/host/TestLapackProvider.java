package org.jonum.gpu.internal.host;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.LapackProvider;

/// LAPACK of [Machine].
public final class TestLapackProvider implements LapackProvider {
    @Override
    public String backend() {
        return Machine.BACKEND;
    }

    @Override
    public Lapack drivers(Blas blas) {
        return new CudaLapackProvider().drivers(blas);
    }
}
