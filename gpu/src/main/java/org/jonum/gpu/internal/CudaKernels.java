package org.jonum.gpu.internal;

/// Kernels of one's own.
public interface CudaKernels {
    /// Load PTX or a cubin.
    ///
    /// @param image the code; a NUL is appended
    /// @return the module
    long moduleLoad(byte[] image);

    /// Unload a module.
    void moduleUnload(long module);

    /// {@return a kernel of a module}
    long function(long module, String name);

    /// Start a kernel.
    ///
    /// @param function what [#function] gave
    /// @param grid     blocks
    /// @param block    threads in a block
    /// @param shared   bytes of dynamic shared memory
    /// @param stream   where
    /// @param args     the arguments, each in 64 bits: pointers and longs as they are, ints widened, doubles as
    ///                 [Double#doubleToRawLongBits], floats as [Float#floatToRawIntBits]
    void launch(long function, int grid, int block, int shared, long stream, long... args);
}
