package org.jonum.gpu.internal;

/// A cuBLAS handle. All matrices and vectors are on the device, column-major; sizes and increments are 64-bit.
///
/// Work goes to the handle's stream and is not waited for, but for results that are returned.
public interface CudaBlas extends DoubleCudaLevel1, DoubleCudaLevel2, DoubleCudaLevel3, DoubleCudaBatched,
        FloatCudaLevel1, FloatCudaLevel2, FloatCudaLevel3, FloatCudaBatched, AutoCloseable {
    /// How float products may be computed.
    enum MathMode {
        /// As the library likes, but in the precision of the operands.
        DEFAULT,
        /// The prescribed precision and standardised arithmetic in all phases.
        PEDANTIC,
        /// With 10 bits of mantissa, for float only.
        TF32
    }

    /// Where work goes from now on.
    void stream(long stream);

    /// Device memory of the caller's as workspace, which streams must not share.
    void workspace(long address, long bytes);

    /// How float products may be computed from now on.
    void math(MathMode mode);

    /// {@return how they are}
    MathMode math();

    /// Whether atomics may be used, which makes results differ from run to run; not by default.
    void atomics(boolean allowed);

    /// C = diag(x)·A or A·diag(x).
    ///
    /// @param left whether the diagonal stands on the left
    void ddgmm(boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc);

    /// C = diag(x)·A or A·diag(x).
    ///
    /// @param left whether the diagonal stands on the left
    void sdgmm(boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc);

    @Override
    void close();
}
