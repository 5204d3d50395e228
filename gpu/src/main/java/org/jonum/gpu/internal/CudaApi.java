package org.jonum.gpu.internal;

/// The driver, cuBLAS and cuSOLVER of one CUDA family: one per process, whichever binding calls them.
///
/// Device memory, streams, events, modules and functions are `long` handles, as the driver gives them; stream 0 is the
/// default stream. A status other than success is an exception ([org.jonum.gpu.GpuException] and its kinds). Arguments
/// are not checked here: who calls has done that.
public interface CudaApi {
    /// {@return which binding this is: `ffm` or `jcuda`}
    String binding();

    /// {@return the versions and files in use}
    CudaVersions versions();

    /// Whether an optional function is there.
    boolean has(Capability capability);

    /// {@return how many devices there are; at least 1}
    int devices();

    /// The primary context of a device, retained; [CudaContext#close()] releases it.
    ///
    /// @param device from 0
    CudaContext context(int device);

    /// Compile CUDA C++ by NVRTC, with [Capability#COMPILER].
    ///
    /// @param source     the program
    /// @param capability the compute capability of the device, 9.0 as 90
    /// @param options    such as `--std=c++17`
    /// @return machine code or PTX, for [CudaKernels#moduleLoad]
    byte[] compile(String source, int capability, String... options);
}
