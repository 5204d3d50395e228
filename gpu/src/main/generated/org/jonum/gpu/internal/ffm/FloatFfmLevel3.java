// Generated from DoubleFfmLevel3.java by build/Float32.java. Do not edit.
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
import org.jonum.gpu.internal.FloatCudaLevel3;

/// Products of matrices, by cuBLAS.
interface FloatFfmLevel3 extends FloatCudaLevel3, FfmBlasCall {
    Fn SGEMM = Fn.of("cublasSgemm_v2_64", D, I, I, J, J, J, P, D, J, D, J, P, D, J);
    Fn SSYMM = Fn.of("cublasSsymm_v2_64", D, I, I, J, J, P, D, J, D, J, P, D, J);
    Fn SSYRK = Fn.of("cublasSsyrk_v2_64", D, I, I, J, J, P, D, J, P, D, J);
    Fn SSYR2K = Fn.of("cublasSsyr2k_v2_64", D, I, I, J, J, P, D, J, D, J, P, D, J);
    Fn STRMM = Fn.of("cublasStrmm_v2_64", D, I, I, I, I, J, J, P, D, J, D, J, D, J);
    Fn STRSM = Fn.of("cublasStrsm_v2_64", D, I, I, I, I, J, J, P, D, J, D, J);
    Fn SGEAM = Fn.of("cublasSgeam_64", D, I, I, J, J, P, D, J, P, D, J, D, J);

    /// The functions above.
    List<Fn> ALL = List.of(SGEMM, SSYMM, SSYRK, SSYR2K, STRMM, STRSM, SGEAM);

    @Override
    default void sgemm(Trans transA, Trans transB, long m, long n, long k, float alpha, long a, long lda, long b,
            long ldb, float beta, long c, long ldc) {
        begin();
        try {
            done(SGEMM, (int) SGEMM.call().invokeExact(at(SGEMM), handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                    alpha(alpha), a, lda, b, ldb, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void ssymm(Side side, Uplo uplo, long m, long n, float alpha, long a, long lda, long b, long ldb,
            float beta, long c, long ldc) {
        begin();
        try {
            done(SSYMM, (int) SSYMM.call().invokeExact(at(SSYMM), handle(), Codes.of(side), Codes.of(uplo), m, n,
                    alpha(alpha), a, lda, b, ldb, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, long n, long k, float alpha, long a, long lda, float beta, long c,
            long ldc) {
        begin();
        try {
            done(SSYRK, (int) SSYRK.call().invokeExact(at(SSYRK), handle(), Codes.of(uplo), Codes.of(trans), n, k,
                    alpha(alpha), a, lda, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, long n, long k, float alpha, long a, long lda, long b, long ldb,
            float beta, long c, long ldc) {
        begin();
        try {
            done(SSYR2K, (int) SSYR2K.call().invokeExact(at(SSYR2K), handle(), Codes.of(uplo), Codes.of(trans), n, k,
                    alpha(alpha), a, lda, b, ldb, beta(beta), c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long a, long lda,
            long b, long ldb, long c, long ldc) {
        begin();
        try {
            done(STRMM, (int) STRMM.call().invokeExact(at(STRMM), handle(), Codes.of(side), Codes.of(uplo),
                    Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), a, lda, b, ldb, c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long a, long lda,
            long b, long ldb) {
        begin();
        try {
            done(STRSM, (int) STRSM.call().invokeExact(at(STRSM), handle(), Codes.of(side), Codes.of(uplo),
                    Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), a, lda, b, ldb));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgeam(Trans transA, Trans transB, long m, long n, float alpha, long a, long lda, float beta, long b,
            long ldb, long c, long ldc) {
        begin();
        try {
            done(SGEAM, (int) SGEAM.call().invokeExact(at(SGEAM), handle(), Codes.of(transA), Codes.of(transB), m, n,
                    alpha(alpha), a, lda, beta(beta), b, ldb, c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
