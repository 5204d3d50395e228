// Generated from DoubleFfmLinear.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.Codes.FLOAT;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaLinear;
import org.jonum.gpu.internal.Workspace;

/// Linear systems, by cuSOLVER: the 64-bit functions where there are any.
interface FloatFfmLinear extends FloatCudaLinear, FfmSolverCall {
    Fn SPOTRI_SIZE = Fn.of("cusolverDnSpotri_bufferSize", D, I, I, D, I, Fn.P);
    Fn SPOTRI = Fn.of("cusolverDnSpotri", D, I, I, D, I, D, I, D);
    Fn SORMQR_SIZE = Fn.of("cusolverDnSormqr_bufferSize", D, I, I, I, I, I, D, I, D, D, I, Fn.P);
    Fn SORMQR = Fn.of("cusolverDnSormqr", D, I, I, I, I, I, D, I, D, D, I, D, I, D);
    Fn SORGQR_SIZE = Fn.of("cusolverDnSorgqr_bufferSize", D, I, I, I, D, I, D, Fn.P);
    Fn SORGQR = Fn.of("cusolverDnSorgqr", D, I, I, I, D, I, D, D, I, D);
    Fn SPOTRF_BATCHED = Fn.of("cusolverDnSpotrfBatched", D, I, I, D, I, D, I);
    Fn SPOTRS_BATCHED = Fn.of("cusolverDnSpotrsBatched", D, I, I, I, D, I, D, I, D, I);

    /// The functions above.
    List<Fn> ALL = List.of(SPOTRI_SIZE, SPOTRI, SORMQR_SIZE, SORMQR, SORGQR_SIZE, SORGQR, SPOTRF_BATCHED,
            SPOTRS_BATCHED);

    @Override
    default void spotrf(Uplo uplo, long n, long a, long lda, long info, Workspace work) {
        begin();
        try {
            done(Generic.POTRF_SIZE, (int) Generic.POTRF_SIZE.call().invokeExact(at(Generic.POTRF_SIZE), handle(),
                    params(), Codes.of(uplo), n, FLOAT, a, lda, FLOAT, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.POTRF, (int) Generic.POTRF.call().invokeExact(at(Generic.POTRF), handle(), params(),
                    Codes.of(uplo), n, FLOAT, a, lda, FLOAT, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void spotrs(Uplo uplo, long n, long nrhs, long a, long lda, long b, long ldb, long info) {
        begin();
        try {
            done(Generic.POTRS, (int) Generic.POTRS.call().invokeExact(at(Generic.POTRS), handle(), params(),
                    Codes.of(uplo), n, nrhs, FLOAT, a, lda, FLOAT, b, ldb, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void spotri(Uplo uplo, int n, long a, int lda, long info, Workspace work) {
        begin();
        try {
            done(SPOTRI_SIZE, (int) SPOTRI_SIZE.call().invokeExact(at(SPOTRI_SIZE), handle(), Codes.of(uplo), n, a,
                    lda, deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Float.BYTES);
            done(SPOTRI, (int) SPOTRI.call().invokeExact(at(SPOTRI), handle(), Codes.of(uplo), n, a, lda, buffer,
                    size, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgetrf(long m, long n, long a, long lda, long ipiv, long info, Workspace work) {
        begin();
        try {
            done(Generic.GETRF_SIZE, (int) Generic.GETRF_SIZE.call().invokeExact(at(Generic.GETRF_SIZE), handle(),
                    params(), m, n, FLOAT, a, lda, FLOAT, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.GETRF, (int) Generic.GETRF.call().invokeExact(at(Generic.GETRF), handle(), params(), m, n,
                    FLOAT, a, lda, ipiv, FLOAT, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgetrs(Trans trans, long n, long nrhs, long a, long lda, long ipiv, long b, long ldb, long info) {
        begin();
        try {
            done(Generic.GETRS, (int) Generic.GETRS.call().invokeExact(at(Generic.GETRS), handle(), params(),
                    Codes.of(trans), n, nrhs, FLOAT, a, lda, ipiv, FLOAT, b, ldb, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgeqrf(long m, long n, long a, long lda, long tau, long info, Workspace work) {
        begin();
        try {
            done(Generic.GEQRF_SIZE, (int) Generic.GEQRF_SIZE.call().invokeExact(at(Generic.GEQRF_SIZE), handle(),
                    params(), m, n, FLOAT, a, lda, FLOAT, tau, FLOAT, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.GEQRF, (int) Generic.GEQRF.call().invokeExact(at(Generic.GEQRF), handle(), params(), m, n,
                    FLOAT, a, lda, FLOAT, tau, FLOAT, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sormqr(Side side, Trans trans, int m, int n, int k, long a, int lda, long tau, long c, int ldc,
            long info, Workspace work) {
        begin();
        try {
            done(SORMQR_SIZE, (int) SORMQR_SIZE.call().invokeExact(at(SORMQR_SIZE), handle(), Codes.of(side),
                    Codes.of(trans), m, n, k, a, lda, tau, c, ldc, deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Float.BYTES);
            done(SORMQR, (int) SORMQR.call().invokeExact(at(SORMQR), handle(), Codes.of(side), Codes.of(trans), m, n,
                    k, a, lda, tau, c, ldc, buffer, size, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sorgqr(int m, int n, int k, long a, int lda, long tau, long info, Workspace work) {
        begin();
        try {
            done(SORGQR_SIZE, (int) SORGQR_SIZE.call().invokeExact(at(SORGQR_SIZE), handle(), m, n, k, a, lda, tau,
                    deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Float.BYTES);
            done(SORGQR, (int) SORGQR.call().invokeExact(at(SORGQR), handle(), m, n, k, a, lda, tau, buffer, size,
                    info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void spotrfBatched(Uplo uplo, int n, long aArray, int lda, long info, int count) {
        begin();
        try {
            done(SPOTRF_BATCHED, (int) SPOTRF_BATCHED.call().invokeExact(at(SPOTRF_BATCHED), handle(),
                    Codes.of(uplo), n, aArray, lda, info, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void spotrsBatched(Uplo uplo, int n, long aArray, int lda, long bArray, int ldb, long info, int count) {
        begin();
        try {
            done(SPOTRS_BATCHED, (int) SPOTRS_BATCHED.call().invokeExact(at(SPOTRS_BATCHED), handle(),
                    Codes.of(uplo), n, 1, aArray, lda, bArray, ldb, info, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
