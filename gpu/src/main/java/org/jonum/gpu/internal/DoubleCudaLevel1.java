package org.jonum.gpu.internal;

/// Vectors on the device. What is returned has been waited for.
public interface DoubleCudaLevel1 {
    /// y = x.
    void dcopy(long n, long x, long incX, long y, long incY);

    /// x ↔ y.
    void dswap(long n, long x, long incX, long y, long incY);

    /// x = α·x.
    void dscal(long n, double alpha, long x, long incX);

    /// y = α·x + y.
    void daxpy(long n, double alpha, long x, long incX, long y, long incY);

    /// {@return xᵀ·y}
    double ddot(long n, long x, long incX, long y, long incY);

    /// {@return ‖x‖₂}
    double dnrm2(long n, long x, long incX);

    /// {@return ‖x‖₁}
    double dasum(long n, long x, long incX);

    /// {@return where the largest |xᵢ| is, counted from 1 as the library does; 0 if n is 0}
    long idamax(long n, long x, long incX);
}
