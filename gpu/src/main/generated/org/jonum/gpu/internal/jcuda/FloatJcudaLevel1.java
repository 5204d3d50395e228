// Generated from DoubleJcudaLevel1.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.gpu.internal.FloatCudaLevel1;

/// Vectors, by JCublas.
interface FloatJcudaLevel1 extends FloatCudaLevel1, JcublasCall {
    @Override
    default void scopy(long n, long x, long incX, long y, long incY) {
        begin();
        done("cublasScopy", JCublas2.cublasScopy_v2_64(handle(), n, p(x), incX, p(y), incY));
    }

    @Override
    default void sswap(long n, long x, long incX, long y, long incY) {
        begin();
        done("cublasSswap", JCublas2.cublasSswap_v2_64(handle(), n, p(x), incX, p(y), incY));
    }

    @Override
    default void sscal(long n, float alpha, long x, long incX) {
        begin();
        done("cublasSscal", JCublas2.cublasSscal_v2_64(handle(), n, alpha(alpha), p(x), incX));
    }

    @Override
    default void saxpy(long n, float alpha, long x, long incX, long y, long incY) {
        begin();
        done("cublasSaxpy", JCublas2.cublasSaxpy_v2_64(handle(), n, alpha(alpha), p(x), incX, p(y), incY));
    }

    @Override
    default float sdot(long n, long x, long incX, long y, long incY) {
        begin();
        done("cublasSdot", JCublas2.cublasSdot_v2_64(handle(), n, p(x), incX, p(y), incY, result()));
        return floatResult();
    }

    @Override
    default float snrm2(long n, long x, long incX) {
        begin();
        done("cublasSnrm2", JCublas2.cublasSnrm2_v2_64(handle(), n, p(x), incX, result()));
        return floatResult();
    }

    @Override
    default float sasum(long n, long x, long incX) {
        begin();
        done("cublasSasum", JCublas2.cublasSasum_v2_64(handle(), n, p(x), incX, result()));
        return floatResult();
    }

    @Override
    default long isamax(long n, long x, long incX) {
        begin();
        done("cublasIsamax",
                JCublas2.cublasIsamax(handle(), Math.toIntExact(n), p(x), Math.toIntExact(incX), result()));
        return intResult();
    }
}
