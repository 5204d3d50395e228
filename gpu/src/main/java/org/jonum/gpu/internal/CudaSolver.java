package org.jonum.gpu.internal;

/// A cuSOLVER handle. Matrices are on the device, column-major; `info` is an int on the device, as LAPACK's.
///
/// Work goes to the handle's stream and is not waited for. Workspace is asked of the caller: what was asked for before is
/// not needed any more once the stream has come past it.
public interface CudaSolver extends DoubleCudaLinear, DoubleCudaEigen, FloatCudaLinear, FloatCudaEigen, AutoCloseable {
    /// Where work goes from now on.
    void stream(long stream);

    /// Whether results must be the same bits in every run, which they are by default; with
    /// [Capability#DETERMINISTIC].
    void deterministic(boolean demanded);

    /// {@return the bytes of one pivot on the device: 8 or 4}
    int pivotBytes();

    @Override
    void close();
}
