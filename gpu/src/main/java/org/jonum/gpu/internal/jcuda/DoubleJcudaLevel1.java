package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.gpu.internal.DoubleCudaLevel1;

/// Vectors, by JCublas.
interface DoubleJcudaLevel1 extends DoubleCudaLevel1, JcublasCall {
    @Override
    default void dcopy(long n, long x, long incX, long y, long incY) {
        begin();
        done("cublasDcopy", JCublas2.cublasDcopy_v2_64(handle(), n, p(x), incX, p(y), incY));
    }

    @Override
    default void dswap(long n, long x, long incX, long y, long incY) {
        begin();
        done("cublasDswap", JCublas2.cublasDswap_v2_64(handle(), n, p(x), incX, p(y), incY));
    }

    @Override
    default void dscal(long n, double alpha, long x, long incX) {
        begin();
        done("cublasDscal", JCublas2.cublasDscal_v2_64(handle(), n, alpha(alpha), p(x), incX));
    }

    @Override
    default void daxpy(long n, double alpha, long x, long incX, long y, long incY) {
        begin();
        done("cublasDaxpy", JCublas2.cublasDaxpy_v2_64(handle(), n, alpha(alpha), p(x), incX, p(y), incY));
    }

    @Override
    default double ddot(long n, long x, long incX, long y, long incY) {
        begin();
        done("cublasDdot", JCublas2.cublasDdot_v2_64(handle(), n, p(x), incX, p(y), incY, result()));
        return doubleResult();
    }

    @Override
    default double dnrm2(long n, long x, long incX) {
        begin();
        done("cublasDnrm2", JCublas2.cublasDnrm2_v2_64(handle(), n, p(x), incX, result()));
        return doubleResult();
    }

    @Override
    default double dasum(long n, long x, long incX) {
        begin();
        done("cublasDasum", JCublas2.cublasDasum_v2_64(handle(), n, p(x), incX, result()));
        return doubleResult();
    }

    @Override
    default long idamax(long n, long x, long incX) {
        begin();
        done("cublasIdamax",
                JCublas2.cublasIdamax(handle(), Math.toIntExact(n), p(x), Math.toIntExact(incX), result()));
        return intResult();
    }
}
