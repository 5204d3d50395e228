package org.jonum.gpu.internal.ffm;

import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaLevel3;

/// Products of matrices, by cuBLAS.
interface DoubleFfmLevel3 extends DoubleCudaLevel3, FfmBlasCall {
    Fn DGEMM = Fn.of("cublasDgemm_v2_64", D, I, I, J, J, J, P, D, J, D, J, P, D, J);
    Fn DSYMM = Fn.of("cublasDsymm_v2_64", D, I, I, J, J, P, D, J, D, J, P, D, J);
    Fn DSYRK = Fn.of("cublasDsyrk_v2_64", D, I, I, J, J, P, D, J, P, D, J);
    Fn DSYR2K = Fn.of("cublasDsyr2k_v2_64", D, I, I, J, J, P, D, J, D, J, P, D, J);
    Fn DTRMM = Fn.of("cublasDtrmm_v2_64", D, I, I, I, I, J, J, P, D, J, D, J, D, J);
    Fn DTRSM = Fn.of("cublasDtrsm_v2_64", D, I, I, I, I, J, J, P, D, J, D, J);
    Fn DGEAM = Fn.of("cublasDgeam_64", D, I, I, J, J, P, D, J, P, D, J, D, J);

    /// The functions above.
    List<Fn> ALL = List.of(DGEMM, DSYMM, DSYRK, DSYR2K, DTRMM, DTRSM, DGEAM);

    @Override
    default void dgemm(Trans transA, Trans transB, long m, long n, long k, double alpha, long a, long lda, long b,
            long ldb, double beta, long c, long ldc) {
        begin();
        try {
            done(DGEMM, (int) DGEMM.call().invokeExact(at(DGEMM), handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                    alpha(alpha), a, lda, b, ldb, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dsymm(Side side, Uplo uplo, long m, long n, double alpha, long a, long lda, long b, long ldb,
            double beta, long c, long ldc) {
        begin();
        try {
            done(DSYMM, (int) DSYMM.call().invokeExact(at(DSYMM), handle(), Codes.of(side), Codes.of(uplo), m, n,
                    alpha(alpha), a, lda, b, ldb, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dsyrk(Uplo uplo, Trans trans, long n, long k, double alpha, long a, long lda, double beta, long c,
            long ldc) {
        begin();
        try {
            done(DSYRK, (int) DSYRK.call().invokeExact(at(DSYRK), handle(), Codes.of(uplo), Codes.of(trans), n, k,
                    alpha(alpha), a, lda, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dsyr2k(Uplo uplo, Trans trans, long n, long k, double alpha, long a, long lda, long b, long ldb,
            double beta, long c, long ldc) {
        begin();
        try {
            done(DSYR2K, (int) DSYR2K.call().invokeExact(at(DSYR2K), handle(), Codes.of(uplo), Codes.of(trans), n, k,
                    alpha(alpha), a, lda, b, ldb, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long a, long lda,
            long b, long ldb, long c, long ldc) {
        begin();
        try {
            done(DTRMM, (int) DTRMM.call().invokeExact(at(DTRMM), handle(), Codes.of(side), Codes.of(uplo),
                    Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), a, lda, b, ldb, c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long a, long lda,
            long b, long ldb) {
        begin();
        try {
            done(DTRSM, (int) DTRSM.call().invokeExact(at(DTRSM), handle(), Codes.of(side), Codes.of(uplo),
                    Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), a, lda, b, ldb));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgeam(Trans transA, Trans transB, long m, long n, double alpha, long a, long lda, double beta, long b,
            long ldb, long c, long ldc) {
        begin();
        try {
            done(DGEAM, (int) DGEAM.call().invokeExact(at(DGEAM), handle(), Codes.of(transA), Codes.of(transB), m, n,
                    alpha(alpha), a, lda, beta(beta), b, ldb, c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
