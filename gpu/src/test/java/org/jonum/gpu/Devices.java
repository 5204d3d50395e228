package org.jonum.gpu;

import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.Cuda;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.ffm.FfmCuda;

/// What tests that want a device run on: that of this machine, or with `-Djonum.gpu.require=fake` the one that is not there, to
/// see that nothing stops them on the day they meet one.
public final class Devices {
    private static final boolean FAKE = "fake".equals(System.getProperty("jonum.gpu.require"));

    private Devices() {}

    /// Found once, as the real ones are.
    private static final class Fake {
        static final CudaApi API = new FfmCuda(JavaKernels.on(new FakeCuda(13).capability(90)));
    }

    /// {@return the libraries}
    public static CudaApi api() {
        return FAKE ? Fake.API : Cuda.api();
    }

    /// {@return a device and a stream}
    public static Gpu open() {
        return Gpu.open(api(), 0);
    }
}
