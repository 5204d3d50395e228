package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.Codes.DOUBLE;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaLinear;
import org.jonum.gpu.internal.Workspace;

/// Linear systems, by cuSOLVER: the 64-bit functions where there are any.
interface DoubleFfmLinear extends DoubleCudaLinear, FfmSolverCall {
    Fn DPOTRI_SIZE = Fn.of("cusolverDnDpotri_bufferSize", D, I, I, D, I, Fn.P);
    Fn DPOTRI = Fn.of("cusolverDnDpotri", D, I, I, D, I, D, I, D);
    Fn DORMQR_SIZE = Fn.of("cusolverDnDormqr_bufferSize", D, I, I, I, I, I, D, I, D, D, I, Fn.P);
    Fn DORMQR = Fn.of("cusolverDnDormqr", D, I, I, I, I, I, D, I, D, D, I, D, I, D);
    Fn DORGQR_SIZE = Fn.of("cusolverDnDorgqr_bufferSize", D, I, I, I, D, I, D, Fn.P);
    Fn DORGQR = Fn.of("cusolverDnDorgqr", D, I, I, I, D, I, D, D, I, D);
    Fn DPOTRF_BATCHED = Fn.of("cusolverDnDpotrfBatched", D, I, I, D, I, D, I);
    Fn DPOTRS_BATCHED = Fn.of("cusolverDnDpotrsBatched", D, I, I, I, D, I, D, I, D, I);

    /// The functions above.
    List<Fn> ALL = List.of(DPOTRI_SIZE, DPOTRI, DORMQR_SIZE, DORMQR, DORGQR_SIZE, DORGQR, DPOTRF_BATCHED,
            DPOTRS_BATCHED);

    @Override
    default void dpotrf(Uplo uplo, long n, long a, long lda, long info, Workspace work) {
        begin();
        try {
            done(Generic.POTRF_SIZE, (int) Generic.POTRF_SIZE.call().invokeExact(at(Generic.POTRF_SIZE), handle(),
                    params(), Codes.of(uplo), n, DOUBLE, a, lda, DOUBLE, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.POTRF, (int) Generic.POTRF.call().invokeExact(at(Generic.POTRF), handle(), params(),
                    Codes.of(uplo), n, DOUBLE, a, lda, DOUBLE, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dpotrs(Uplo uplo, long n, long nrhs, long a, long lda, long b, long ldb, long info) {
        begin();
        try {
            done(Generic.POTRS, (int) Generic.POTRS.call().invokeExact(at(Generic.POTRS), handle(), params(),
                    Codes.of(uplo), n, nrhs, DOUBLE, a, lda, DOUBLE, b, ldb, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dpotri(Uplo uplo, int n, long a, int lda, long info, Workspace work) {
        begin();
        try {
            done(DPOTRI_SIZE, (int) DPOTRI_SIZE.call().invokeExact(at(DPOTRI_SIZE), handle(), Codes.of(uplo), n, a,
                    lda, deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Double.BYTES);
            done(DPOTRI, (int) DPOTRI.call().invokeExact(at(DPOTRI), handle(), Codes.of(uplo), n, a, lda, buffer,
                    size, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgetrf(long m, long n, long a, long lda, long ipiv, long info, Workspace work) {
        begin();
        try {
            done(Generic.GETRF_SIZE, (int) Generic.GETRF_SIZE.call().invokeExact(at(Generic.GETRF_SIZE), handle(),
                    params(), m, n, DOUBLE, a, lda, DOUBLE, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.GETRF, (int) Generic.GETRF.call().invokeExact(at(Generic.GETRF), handle(), params(), m, n,
                    DOUBLE, a, lda, ipiv, DOUBLE, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgetrs(Trans trans, long n, long nrhs, long a, long lda, long ipiv, long b, long ldb, long info) {
        begin();
        try {
            done(Generic.GETRS, (int) Generic.GETRS.call().invokeExact(at(Generic.GETRS), handle(), params(),
                    Codes.of(trans), n, nrhs, DOUBLE, a, lda, ipiv, DOUBLE, b, ldb, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgeqrf(long m, long n, long a, long lda, long tau, long info, Workspace work) {
        begin();
        try {
            done(Generic.GEQRF_SIZE, (int) Generic.GEQRF_SIZE.call().invokeExact(at(Generic.GEQRF_SIZE), handle(),
                    params(), m, n, DOUBLE, a, lda, DOUBLE, tau, DOUBLE, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.GEQRF, (int) Generic.GEQRF.call().invokeExact(at(Generic.GEQRF), handle(), params(), m, n,
                    DOUBLE, a, lda, DOUBLE, tau, DOUBLE, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dormqr(Side side, Trans trans, int m, int n, int k, long a, int lda, long tau, long c, int ldc,
            long info, Workspace work) {
        begin();
        try {
            done(DORMQR_SIZE, (int) DORMQR_SIZE.call().invokeExact(at(DORMQR_SIZE), handle(), Codes.of(side),
                    Codes.of(trans), m, n, k, a, lda, tau, c, ldc, deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Double.BYTES);
            done(DORMQR, (int) DORMQR.call().invokeExact(at(DORMQR), handle(), Codes.of(side), Codes.of(trans), m, n,
                    k, a, lda, tau, c, ldc, buffer, size, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dorgqr(int m, int n, int k, long a, int lda, long tau, long info, Workspace work) {
        begin();
        try {
            done(DORGQR_SIZE, (int) DORGQR_SIZE.call().invokeExact(at(DORGQR_SIZE), handle(), m, n, k, a, lda, tau,
                    deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Double.BYTES);
            done(DORGQR, (int) DORGQR.call().invokeExact(at(DORGQR), handle(), m, n, k, a, lda, tau, buffer, size,
                    info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dpotrfBatched(Uplo uplo, int n, long aArray, int lda, long info, int count) {
        begin();
        try {
            done(DPOTRF_BATCHED, (int) DPOTRF_BATCHED.call().invokeExact(at(DPOTRF_BATCHED), handle(),
                    Codes.of(uplo), n, aArray, lda, info, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dpotrsBatched(Uplo uplo, int n, long aArray, int lda, long bArray, int ldb, long info, int count) {
        begin();
        try {
            done(DPOTRS_BATCHED, (int) DPOTRS_BATCHED.call().invokeExact(at(DPOTRS_BATCHED), handle(),
                    Codes.of(uplo), n, 1, aArray, lda, bArray, ldb, info, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
