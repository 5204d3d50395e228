package org.jonum.gpu.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.Cuda;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.lapack.Lapack;

/// What the suites run on: the device of this machine, or, where there is none, the one that is not there.
///
/// With `-Djonum.gpu.require=device` there must be one; with `-Djonum.gpu.require=fake` it is not looked for.
final class Machine {
    private static final String REQUIRED = System.getProperty("jonum.gpu.require", "");
    private static final CudaApi API = api();
    /// The name of the back end.
    static final String BACKEND = "cuda-under-test";

    private Machine() {}

    private static CudaApi api() {
        if (!REQUIRED.equals("fake")) {
            try {
                return Cuda.api();
            } catch (GpuUnavailableException e) {
                if (REQUIRED.equals("device") || e.reason() == Reason.BROKEN) throw e;
            }
        }
        return new FfmCuda(new FakeCuda(12));
    }

    static boolean hasDevice() {
        return !API.versions().libraries().getFirst().startsWith("fake");
    }

    /// {@return an engine that sends all it can, in small parts}
    static HostBlas engine() {
        System.setProperty("jonum.gpu.staging", "4096");
        try {
            HostBlas engine = new HostBlas(new HostGpu(API), Backend.named("scalar").blas(), Crossover.from(0));
            try (DeviceCall d = engine.gpu().uncounted()) {
                assertEquals(4096, d.capacity());
            }
            return engine;
        } finally {
            System.clearProperty("jonum.gpu.staging");
        }
    }

    static Blas blas() {
        return Backend.named(BACKEND).blas();
    }

    static Lapack lapack() {
        return Lapack.on(Backend.named(BACKEND));
    }
}
