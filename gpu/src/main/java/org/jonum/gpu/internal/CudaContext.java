package org.jonum.gpu.internal;

import org.jonum.gpu.GpuException;
import org.jspecify.annotations.Nullable;

/// The primary context of one device. A context belongs to a thread of the operating system: every call binds it first.
///
/// A sticky fault kills the context: from then on every call throws, and [#close()] resets the device's primary context: the
/// next one that is opened works if the driver lets it, and tells if not.
public interface CudaContext extends CudaMemory, CudaStreams, CudaKernels, AutoCloseable {
    /// {@return the library that this is a context of}
    CudaApi api();

    /// {@return the device, from 0}
    int device();

    /// {@return its name}
    String name();

    /// An attribute of the device, `CU_DEVICE_ATTRIBUTE_…` (75 and 76: the compute capability).
    int attribute(int attribute);

    /// Wait for all streams.
    void synchronize();

    /// {@return the fault that killed the context, or null}
    @Nullable
    GpuException fault();

    /// {@return a new cuBLAS handle; to be used by one thread at a time}
    ///
    /// @param stream where its work goes
    CudaBlas blas(long stream);

    /// {@return a new cuSOLVER handle; to be used by one thread at a time}
    ///
    /// @param stream where its work goes
    CudaSolver solver(long stream);

    /// Releases the context; handles must be closed before.
    @Override
    void close();
}
