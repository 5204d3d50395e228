package org.jonum.gpu.internal;

/// A generator of cuRAND (Philox 4×32-10), which fills memory of the device.
public interface CudaRandom extends AutoCloseable {
    /// Where work goes from now on.
    void stream(long stream);

    /// The seed, and how many values of the stream are skipped.
    void seed(long seed, long offset);

    /// 32 random bits each.
    void bits(long to, long n);

    /// Uniform on (0, 1].
    void uniformDoubles(long to, long n);

    /// Uniform on (0, 1].
    void uniformFloats(long to, long n);

    /// Normal; n is even.
    void normalDoubles(long to, long n, double mean, double deviation);

    /// Normal; n is even.
    void normalFloats(long to, long n, float mean, float deviation);

    @Override
    void close();
}
