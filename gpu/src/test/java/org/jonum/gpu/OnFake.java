package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;

/// A device that is not there, opened by the real binding; when it is closed, all must have been given back.
final class OnFake implements AutoCloseable {
    final FakeCuda fake;
    final FfmCuda api;
    final Gpu gpu;
    final GpuScope s;

    OnFake(GpuOption... options) {
        this(13, options);
    }

    OnFake(int family, GpuOption... options) {
        this(JavaKernels.on(new FakeCuda(family)), options);
    }

    OnFake(FakeCuda fake, GpuOption... options) {
        this.fake = fake;
        api = new FfmCuda(fake);
        gpu = Gpu.open(api, 0, options);
        s = gpu.scope();
    }

    @Override
    public void close() {
        s.close();
        assertEquals(0, gpu.allocated());
        gpu.close();
        assertEquals("", fake.leaks());
    }
}
