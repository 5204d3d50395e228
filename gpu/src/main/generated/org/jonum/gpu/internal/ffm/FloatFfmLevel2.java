// Generated from DoubleFfmLevel2.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.ffm;

import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaLevel2;

/// Matrices and vectors, by cuBLAS.
interface FloatFfmLevel2 extends FloatCudaLevel2, FfmBlasCall {
    Fn SGEMV = Fn.of("cublasSgemv_v2_64", D, I, J, J, P, D, J, D, J, P, D, J);
    Fn SSYMV = Fn.of("cublasSsymv_v2_64", D, I, J, P, D, J, D, J, P, D, J);
    Fn SGER = Fn.of("cublasSger_v2_64", D, J, J, P, D, J, D, J, D, J);
    Fn SSYR = Fn.of("cublasSsyr_v2_64", D, I, J, P, D, J, D, J);
    Fn STRMV = Fn.of("cublasStrmv_v2_64", D, I, I, I, J, D, J, D, J);
    Fn STRSV = Fn.of("cublasStrsv_v2_64", D, I, I, I, J, D, J, D, J);

    /// The functions above.
    List<Fn> ALL = List.of(SGEMV, SSYMV, SGER, SSYR, STRMV, STRSV);

    @Override
    default void sgemv(Trans trans, long m, long n, float alpha, long a, long lda, long x, long incX, float beta,
            long y, long incY) {
        begin();
        try {
            done(SGEMV, (int) SGEMV.call().invokeExact(at(SGEMV), handle(), Codes.of(trans), m, n, alpha(alpha), a, lda,
                    x, incX, beta(beta), y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void ssymv(Uplo uplo, long n, float alpha, long a, long lda, long x, long incX, float beta, long y,
            long incY) {
        begin();
        try {
            done(SSYMV, (int) SSYMV.call().invokeExact(at(SSYMV), handle(), Codes.of(uplo), n, alpha(alpha), a, lda, x,
                    incX, beta(beta), y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sger(long m, long n, float alpha, long x, long incX, long y, long incY, long a, long lda) {
        begin();
        try {
            done(SGER, (int) SGER.call().invokeExact(at(SGER), handle(), m, n, alpha(alpha), x, incX, y, incY, a, lda));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void ssyr(Uplo uplo, long n, float alpha, long x, long incX, long a, long lda) {
        begin();
        try {
            done(SSYR, (int) SSYR.call().invokeExact(at(SSYR), handle(), Codes.of(uplo), n, alpha(alpha), x, incX, a,
                    lda));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void strmv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        try {
            done(STRMV, (int) STRMV.call().invokeExact(at(STRMV), handle(), Codes.of(uplo), Codes.of(trans),
                    Codes.of(diag), n, a, lda, x, incX));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void strsv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        try {
            done(STRSV, (int) STRSV.call().invokeExact(at(STRSV), handle(), Codes.of(uplo), Codes.of(trans),
                    Codes.of(diag), n, a, lda, x, incX));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
