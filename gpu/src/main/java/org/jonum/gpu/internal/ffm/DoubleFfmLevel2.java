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
import org.jonum.gpu.internal.DoubleCudaLevel2;

/// Matrices and vectors, by cuBLAS.
interface DoubleFfmLevel2 extends DoubleCudaLevel2, FfmBlasCall {
    Fn DGEMV = Fn.of("cublasDgemv_v2_64", D, I, J, J, P, D, J, D, J, P, D, J);
    Fn DSYMV = Fn.of("cublasDsymv_v2_64", D, I, J, P, D, J, D, J, P, D, J);
    Fn DGER = Fn.of("cublasDger_v2_64", D, J, J, P, D, J, D, J, D, J);
    Fn DSYR = Fn.of("cublasDsyr_v2_64", D, I, J, P, D, J, D, J);
    Fn DTRMV = Fn.of("cublasDtrmv_v2_64", D, I, I, I, J, D, J, D, J);
    Fn DTRSV = Fn.of("cublasDtrsv_v2_64", D, I, I, I, J, D, J, D, J);

    /// The functions above.
    List<Fn> ALL = List.of(DGEMV, DSYMV, DGER, DSYR, DTRMV, DTRSV);

    @Override
    default void dgemv(Trans trans, long m, long n, double alpha, long a, long lda, long x, long incX, double beta,
            long y, long incY) {
        begin();
        try {
            done(DGEMV, (int) DGEMV.call().invokeExact(at(DGEMV), handle(), Codes.of(trans), m, n, alpha(alpha), a, lda,
                    x, incX, beta(beta), y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dsymv(Uplo uplo, long n, double alpha, long a, long lda, long x, long incX, double beta, long y,
            long incY) {
        begin();
        try {
            done(DSYMV, (int) DSYMV.call().invokeExact(at(DSYMV), handle(), Codes.of(uplo), n, alpha(alpha), a, lda, x,
                    incX, beta(beta), y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dger(long m, long n, double alpha, long x, long incX, long y, long incY, long a, long lda) {
        begin();
        try {
            done(DGER, (int) DGER.call().invokeExact(at(DGER), handle(), m, n, alpha(alpha), x, incX, y, incY, a, lda));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dsyr(Uplo uplo, long n, double alpha, long x, long incX, long a, long lda) {
        begin();
        try {
            done(DSYR, (int) DSYR.call().invokeExact(at(DSYR), handle(), Codes.of(uplo), n, alpha(alpha), x, incX, a,
                    lda));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dtrmv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        try {
            done(DTRMV, (int) DTRMV.call().invokeExact(at(DTRMV), handle(), Codes.of(uplo), Codes.of(trans),
                    Codes.of(diag), n, a, lda, x, incX));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dtrsv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        try {
            done(DTRSV, (int) DTRSV.call().invokeExact(at(DTRSV), handle(), Codes.of(uplo), Codes.of(trans),
                    Codes.of(diag), n, a, lda, x, incX));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
