package org.jonum.gpu.internal.host;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.Availability.Missing;
import org.jonum.blas.spi.Availability.Ready;
import org.jonum.blas.spi.BackendProvider;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.internal.Cuda;
import org.jonum.gpu.internal.CudaApi;

/// The back end `cuda`.
public final class CudaProvider implements BackendProvider {
    @Override
    public String name() {
        return "cuda";
    }

    @Override
    public Availability probe() {
        try {
            return of(Cuda.api());
        } catch (GpuException e) {
            return new Missing(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            return new Missing("BROKEN: " + e);
        }
    }

    /// The back end on these libraries.
    static Availability of(CudaApi api) {
        HostGpu gpu = new HostGpu(api);
        try {
            Blas java = java();
            HostBlas engine = new HostBlas(gpu, java, Crossover.of(java, gpu));
            return new Ready(engine, engine::toString);
        } catch (GpuException e) {
            gpu.close();
            return new Missing("BROKEN: " + e.getMessage());
        }
    }

    /// The best of the Java engines.
    private static Blas java() {
        try {
            return Backend.named("simd").blas();
        } catch (IllegalArgumentException e) {                      // not here
            return Backend.named("scalar").blas();
        }
    }
}
