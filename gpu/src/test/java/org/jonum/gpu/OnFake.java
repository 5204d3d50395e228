package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.ffm.FfmCuda;

/// A device that is not there, opened by the real binding; when it is closed, all must have been given back.
final class OnFake implements AutoCloseable {
    final FakeCuda fake;
    final CudaApi api;
    final Gpu gpu;
    final GpuScope s;

    OnFake(GpuOption... options) {
        this(JavaKernels.on(new FakeCuda(13)), options);
    }

    OnFake(FakeCuda fake, GpuOption... options) {
        this(fake, new FfmCuda(fake), options);
    }

    private OnFake(FakeCuda fake, CudaApi api, GpuOption... options) {
        this.fake = fake;
        this.api = api;
        gpu = Gpu.open(api, 0, options);
        s = gpu.scope();
    }

    /// A device that is there; the fake beside it has nothing to do.
    static OnFake device() {
        return new OnFake(new FakeCuda(13), Devices.api());
    }

    @Override
    public void close() {
        s.close();
        assertEquals(0, gpu.allocated());
        gpu.close();
        assertEquals("", fake.leaks());
        assertEquals(List.of(), fake.sins());
    }
}
