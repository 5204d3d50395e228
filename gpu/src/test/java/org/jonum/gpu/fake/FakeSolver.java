package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Handles and linear systems of cuSOLVER. In names of functions of one precision, X stands for S and D.
@SuppressWarnings({"unused", "MemberName", "UnusedMethod", "MethodName"})
final class FakeSolver extends Buffers {
    FakeSolver(FakeCuda cuda) {
        super(cuda);
    }

    private int create(MemorySegment to) {
        if (cuda.context() != 0) return UNKNOWN;
        long id = cuda.id();
        cuda.handles.put(id, 0L);
        to.set(JAVA_LONG, 0, id);
        return 0;
    }

    private int destroy(long what) {
        return cuda.handles.remove(what) == null ? UNKNOWN : 0;
    }

    int cusolverDnCreate(MemorySegment handle) {
        return create(handle);
    }

    int cusolverDnDestroy(long handle) {
        return destroy(handle);
    }

    int cusolverDnCreateParams(MemorySegment params) {
        return create(params);
    }

    int cusolverDnDestroyParams(long params) {
        return destroy(params);
    }

    int cusolverDnSetStream(long handle, long stream) {
        return cuda.streams.has(stream) && cuda.handles.replace(handle, stream) != null ? 0 : UNKNOWN;
    }

    int cusolverDnSetDeterministicMode(long handle, int mode) {
        return mode == 1 || mode == 2 ? 0 : 3;
    }

    int cusolverGetProperty(int part, MemorySegment value) {
        value.set(JAVA_INT, 0, new int[] {cuda.family() - 1, 7, 1}[part]);
        return 0;
    }

    int cusolverDnXpotrf_bufferSize(long handle, long params, int uplo, long n, int typeA, long a, long lda,
            int compute, MemorySegment device, MemorySegment host) {
        known(params);
        return say(handle, n, device, host);
    }

    int cusolverDnXpotrf(long handle, long params, int uplo, long n, int typeA, long a, long lda, int compute,
            long buffer, long size, MemorySegment host, long hostSize, long info) {
        Real r = Real.of(typeA);
        need(compute == typeA);
        known(params);
        Uplo u = uplo(uplo);
        return later(handle, n, buffer, size, host, hostSize, info, () -> {
            Array p = matrix(r, a, lda, n, n);
            int k = LAPACK.dpotrf(u, i(n), p.x, 0, i(lda));
            p.back();
            return k;
        });
    }

    int cusolverDnXpotrs(long handle, long params, int uplo, long n, long nrhs, int typeA, long a, long lda,
            int typeB, long b, long ldb, long info) {
        Real r = Real.of(typeA);
        need(typeA == typeB);
        known(params);
        Uplo u = uplo(uplo);
        return later(handle, UNKNOWN, () -> {
            Array o = matrix(r, b, ldb, n, nrhs);
            LAPACK.dpotrs(u, i(n), i(nrhs), matrix(r, a, lda, n, n).x, 0, i(lda), o.x, 0, i(ldb));
            o.back();
            cuda.memory.at(info, 4).set(JAVA_INT, 0, 0);
        });
    }

    int cusolverDnXpotri_bufferSize(Real r, long handle, int uplo, int n, long a, int lda, MemorySegment size) {
        return say(handle, n, size);
    }

    int cusolverDnXpotri(Real r, long handle, int uplo, int n, long a, int lda, long buffer, int size, long info) {
        Uplo u = uplo(uplo);
        return later(r, handle, n, buffer, size, info, () -> {
            Array p = matrix(r, a, lda, n, n);
            int k = LAPACK.dpotri(u, n, p.x, 0, lda);
            p.back();
            return k;
        });
    }

    int cusolverDnXgetrf_bufferSize(long handle, long params, long m, long n, int typeA, long a, long lda,
            int compute, MemorySegment device, MemorySegment host) {
        known(params);
        return say(handle, n, device, host);
    }

    int cusolverDnXgetrf(long handle, long params, long m, long n, int typeA, long a, long lda, long ipiv, int compute,
            long buffer, long size, MemorySegment host, long hostSize, long info) {
        Real r = Real.of(typeA);
        need(compute == typeA);
        known(params);
        return later(handle, n, buffer, size, host, hostSize, info, () -> {
            Array p = matrix(r, a, lda, m, n);
            int[] pivots = new int[i(Math.min(m, n))];
            int k = LAPACK.dgetrf(i(m), i(n), p.x, 0, i(lda), pivots, 0);
            p.back();
            MemorySegment to = cuda.memory.at(ipiv, 8L * pivots.length);
            for (int i = 0; i < pivots.length; i++) to.setAtIndex(JAVA_LONG, i, pivots[i] + 1L);
            return k;
        });
    }

    int cusolverDnXgetrs(long handle, long params, int trans, long n, long nrhs, int typeA, long a, long lda,
            long ipiv, int typeB, long b, long ldb, long info) {
        Real r = Real.of(typeA);
        need(typeA == typeB);
        known(params);
        Trans t = trans(trans);
        return later(handle, UNKNOWN, () -> {
            Array o = matrix(r, b, ldb, n, nrhs);
            MemorySegment from = cuda.memory.at(ipiv, 8 * n);
            int[] pivots = new int[i(n)];
            for (int i = 0; i < n; i++) pivots[i] = i(from.getAtIndex(JAVA_LONG, i) - 1);
            LAPACK.dgetrs(t, i(n), i(nrhs), matrix(r, a, lda, n, n).x, 0, i(lda), pivots, 0, o.x, 0, i(ldb));
            o.back();
            cuda.memory.at(info, 4).set(JAVA_INT, 0, 0);
        });
    }

    int cusolverDnXgeqrf_bufferSize(long handle, long params, long m, long n, int typeA, long a, long lda,
            int typeTau, long tau, int compute, MemorySegment device, MemorySegment host) {
        known(params);
        return say(handle, n, device, host);
    }

    int cusolverDnXgeqrf(long handle, long params, long m, long n, int typeA, long a, long lda, int typeTau, long tau,
            int compute, long buffer, long size, MemorySegment host, long hostSize, long info) {
        Real r = Real.of(typeA);
        need(compute == typeA && typeTau == typeA);
        known(params);
        return later(handle, n, buffer, size, host, hostSize, info, () -> {
            Array p = matrix(r, a, lda, m, n), t = array(r, tau, Math.min(m, n));
            LAPACK.dgeqrf(i(m), i(n), p.x, 0, i(lda), t.x, 0);
            p.back();
            t.back();
            return 0;
        });
    }

    int cusolverDnXormqr_bufferSize(Real r, long handle, int side, int trans, int m, int n, int k, long a, int lda,
            long tau, long c, int ldc, MemorySegment size) {
        return say(handle, n, size);
    }

    int cusolverDnXormqr(Real r, long handle, int side, int trans, int m, int n, int k, long a, int lda, long tau,
            long c, int ldc, long buffer, int size, long info) {
        Side s = side(side);
        Trans t = trans(trans);
        return later(r, handle, n, buffer, size, info, () -> {
            Array o = matrix(r, c, ldc, m, n);
            LAPACK.dormqr(s, t, m, n, k, matrix(r, a, lda, s == Side.LEFT ? m : n, k).x, 0, lda, array(r, tau, k).x, 0,
                    o.x, 0, ldc);
            o.back();
            return 0;
        });
    }

    int cusolverDnXorgqr_bufferSize(Real r, long handle, int m, int n, int k, long a, int lda, long tau,
            MemorySegment size) {
        return say(handle, n, size);
    }

    int cusolverDnXorgqr(Real r, long handle, int m, int n, int k, long a, int lda, long tau, long buffer, int size,
            long info) {
        return later(r, handle, n, buffer, size, info, () -> {
            Array p = matrix(r, a, lda, m, n);
            LAPACK.dorgqr(m, n, k, p.x, 0, lda, array(r, tau, k).x, 0);
            p.back();
            return 0;
        });
    }

    private long entry(long array, long index) {
        return cuda.memory.at(array, 8 * (index + 1)).get(JAVA_LONG, 8 * index);
    }

    int cusolverDnXpotrfBatched(Real r, long handle, int uplo, int n, long a, int lda, long info, int count) {
        Uplo u = uplo(uplo);
        return later(handle, UNKNOWN, () -> {
            for (int j = 0; j < count; j++) {
                Array p = matrix(r, entry(a, j), lda, n, n);
                cuda.memory.at(info + 4L * j, 4).set(JAVA_INT, 0, LAPACK.dpotrf(u, n, p.x, 0, lda));
                p.back();
            }
        });
    }

    int cusolverDnXpotrsBatched(Real r, long handle, int uplo, int n, int nrhs, long a, int lda, long b, int ldb,
            long info, int count) {
        Uplo u = uplo(uplo);
        need(nrhs == 1);
        return later(handle, UNKNOWN, () -> {
            for (int j = 0; j < count; j++) {
                Array o = matrix(r, entry(b, j), ldb, n, 1);
                LAPACK.dpotrs(u, n, 1, matrix(r, entry(a, j), lda, n, n).x, 0, lda, o.x, 0, ldb);
                o.back();
            }
            cuda.memory.at(info, 4).set(JAVA_INT, 0, 0);
        });
    }
}
