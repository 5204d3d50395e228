// Generated from DoubleFfmEigen.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.Codes.FLOAT;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaEigen;
import org.jonum.gpu.internal.Workspace;

/// Eigenvalues and singular values, by cuSOLVER.
interface FloatFfmEigen extends FloatCudaEigen, FfmSolverCall {
    Fn SSYGVD_SIZE = Fn.of("cusolverDnSsygvd_bufferSize", D, I, I, I, I, D, I, D, I, D, Fn.P);
    Fn SSYGVD = Fn.of("cusolverDnSsygvd", D, I, I, I, I, D, I, D, I, D, D, I, D);

    /// The functions above.
    List<Fn> ALL = List.of(SSYGVD_SIZE, SSYGVD);

    @Override
    default void ssyevd(boolean vectors, Uplo uplo, long n, long a, long lda, long w, long info, Workspace work) {
        begin();
        try {
            int job = Codes.vectors(vectors), fill = Codes.of(uplo);
            done(Generic.SYEVD_SIZE, (int) Generic.SYEVD_SIZE.call().invokeExact(at(Generic.SYEVD_SIZE), handle(),
                    params(), job, fill, n, FLOAT, a, lda, FLOAT, w, FLOAT, deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.SYEVD, (int) Generic.SYEVD.call().invokeExact(at(Generic.SYEVD), handle(), params(), job,
                    fill, n, FLOAT, a, lda, FLOAT, w, FLOAT, buffer, onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void ssygvd(boolean vectors, Uplo uplo, int n, long a, int lda, long b, int ldb, long w, long info,
            Workspace work) {
        begin();
        try {
            int type = 1, job = Codes.vectors(vectors), fill = Codes.of(uplo);
            done(SSYGVD_SIZE, (int) SSYGVD_SIZE.call().invokeExact(at(SSYGVD_SIZE), handle(), type, job, fill, n, a,
                    lda, b, ldb, w, deviceSize()));
            int size = deviceSize().get(JAVA_INT, 0);
            long buffer = work.device((long) size * Float.BYTES);
            done(SSYGVD, (int) SSYGVD.call().invokeExact(at(SSYGVD), handle(), type, job, fill, n, a, lda, b, ldb, w,
                    buffer, size, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgesvd(char jobu, char jobvt, long m, long n, long a, long lda, long s, long u, long ldu, long vt,
            long ldvt, long info, Workspace work) {
        begin();
        try {
            byte left = (byte) jobu, right = (byte) jobvt;
            done(Generic.GESVD_SIZE, (int) Generic.GESVD_SIZE.call().invokeExact(at(Generic.GESVD_SIZE), handle(),
                    params(), left, right, m, n, FLOAT, a, lda, FLOAT, s, FLOAT, u, ldu, FLOAT, vt, ldvt, FLOAT,
                    deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.GESVD, (int) Generic.GESVD.call().invokeExact(at(Generic.GESVD), handle(), params(), left,
                    right, m, n, FLOAT, a, lda, FLOAT, s, FLOAT, u, ldu, FLOAT, vt, ldvt, FLOAT, buffer,
                    onDevice, host, onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgeev(boolean vectors, long n, long a, long lda, long w, long vr, long ldvr, long info,
            Workspace work) {
        begin();
        try {
            int no = 0, job = Codes.vectors(vectors);
            long one = 1, none = 0;
            done(Generic.GEEV_SIZE, (int) Generic.GEEV_SIZE.call().invokeExact(at(Generic.GEEV_SIZE), handle(),
                    params(), no, job, n, FLOAT, a, lda, FLOAT, w, FLOAT, none, one, FLOAT, vr, ldvr, FLOAT,
                    deviceSize(), hostSize()));
            long onDevice = deviceSize().get(JAVA_LONG, 0), onHost = hostSize().get(JAVA_LONG, 0);
            long buffer = work.device(onDevice);
            MemorySegment host = work.host(onHost);
            done(Generic.GEEV, (int) Generic.GEEV.call().invokeExact(at(Generic.GEEV), handle(), params(), no, job, n,
                    FLOAT, a, lda, FLOAT, w, FLOAT, none, one, FLOAT, vr, ldvr, FLOAT, buffer, onDevice, host,
                    onHost, info));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
