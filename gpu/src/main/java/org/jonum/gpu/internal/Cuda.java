package org.jonum.gpu.internal;

import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;

/// Finds CUDA, once per process.
public final class Cuda {
    private Cuda() {}

    /// {@return the libraries of this machine}
    ///
    /// @throws GpuUnavailableException if there is no device to work on, with the reason
    public static CudaApi api() {
        throw new GpuUnavailableException(Reason.NO_LIBRARIES, "no binding yet");
    }
}
