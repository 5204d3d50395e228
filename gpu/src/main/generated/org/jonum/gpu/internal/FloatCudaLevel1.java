// Generated from DoubleCudaLevel1.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

/// Vectors on the device. What is returned has been waited for.
public interface FloatCudaLevel1 {
    /// y = x.
    void scopy(long n, long x, long incX, long y, long incY);

    /// x ↔ y.
    void sswap(long n, long x, long incX, long y, long incY);

    /// x = α·x.
    void sscal(long n, float alpha, long x, long incX);

    /// y = α·x + y.
    void saxpy(long n, float alpha, long x, long incX, long y, long incY);

    /// {@return xᵀ·y}
    float sdot(long n, long x, long incX, long y, long incY);

    /// {@return ‖x‖₂}
    float snrm2(long n, long x, long incX);

    /// {@return ‖x‖₁}
    float sasum(long n, long x, long incX);

    /// {@return where the largest |xᵢ| is, counted from 1 as the library does; 0 if n is 0}
    long isamax(long n, long x, long incX);
}
