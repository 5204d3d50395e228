package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Levels 1 and 2 of cuBLAS. In names, X stands for S and D.
@SuppressWarnings({"unused", "MemberName", "UnusedMethod", "MethodName"})
final class FakeLevel12 extends Operands {
    private static final int UNKNOWN = 1;

    FakeLevel12(FakeCuda cuda) {
        super(cuda);
    }

    int cublasXcopy_v2_64(Real r, long handle, long n, long x, long incX, long y, long incY) {
        return later(handle, UNKNOWN, () -> {
            Array p = vector(r, x, incX, n), q = vector(r, y, incY, n);
            BLAS.dcopy(i(n), p.x, 0, i(incX), q.x, 0, i(incY));
            q.back();
        });
    }

    int cublasXswap_v2_64(Real r, long handle, long n, long x, long incX, long y, long incY) {
        return later(handle, UNKNOWN, () -> {
            Array p = vector(r, x, incX, n), q = vector(r, y, incY, n);
            BLAS.dswap(i(n), p.x, 0, i(incX), q.x, 0, i(incY));
            p.back();
            q.back();
        });
    }

    int cublasXscal_v2_64(Real r, long handle, long n, MemorySegment alpha, long x, long incX) {
        double f = at(r, alpha);
        return later(handle, UNKNOWN, () -> {
            Array p = vector(r, x, incX, n);
            BLAS.dscal(i(n), f, p.x, 0, i(incX));
            p.back();
        });
    }

    int cublasXaxpy_v2_64(Real r, long handle, long n, MemorySegment alpha, long x, long incX, long y, long incY) {
        double f = at(r, alpha);
        return later(handle, UNKNOWN, () -> {
            Array p = vector(r, x, incX, n), q = vector(r, y, incY, n);
            BLAS.daxpy(i(n), f, p.x, 0, i(incX), q.x, 0, i(incY));
            q.back();
        });
    }

    /// A result on the host: the stream is waited for.
    private int now(long handle, Runnable work) {
        int s = later(handle, UNKNOWN, work);
        return s != 0 ? s : cuda.finish(Objects.requireNonNull(cuda.handles.get(handle))) == 0 ? 0 : 13;
    }

    int cublasXdot_v2_64(Real r, long handle, long n, long x, long incX, long y, long incY, MemorySegment result) {
        return now(handle, () -> r.set(result, 0,
                BLAS.ddot(i(n), vector(r, x, incX, n).x, 0, i(incX), vector(r, y, incY, n).x, 0, i(incY))));
    }

    int cublasXnrm2_v2_64(Real r, long handle, long n, long x, long incX, MemorySegment result) {
        return now(handle, () -> r.set(result, 0, BLAS.dnrm2(i(n), vector(r, x, incX, n).x, 0, i(incX))));
    }

    int cublasXasum_v2_64(Real r, long handle, long n, long x, long incX, MemorySegment result) {
        return now(handle, () -> r.set(result, 0, BLAS.dasum(i(n), vector(r, x, incX, n).x, 0, i(incX))));
    }

    private int largest(Real r, long handle, long n, long x, long incX, MemorySegment result) {
        return now(handle, () -> result.set(JAVA_LONG, 0,
                n == 0 ? 0 : 1L + BLAS.idamax(i(n), vector(r, x, incX, n).x, 0, i(incX))));
    }

    int cublasIdamax_v2_64(long handle, long n, long x, long incX, MemorySegment result) {
        return largest(Real.DOUBLE, handle, n, x, incX, result);
    }

    int cublasIsamax_v2_64(long handle, long n, long x, long incX, MemorySegment result) {
        return largest(Real.FLOAT, handle, n, x, incX, result);
    }

    int cublasXgemv_v2_64(Real r, long handle, int trans, long m, long n, MemorySegment alpha, long a, long lda,
            long x, long incX, MemorySegment beta, long y, long incY) {
        double f = at(r, alpha), g = at(r, beta);
        Trans t = trans(trans);
        if ((m == 0) != (n == 0)) cuda.sin("a product over nothing, of which the manual says nothing");
        return later(handle, UNKNOWN, () -> {
            Array p = matrix(r, a, lda, m, n), q = vector(r, y, incY, t.isTrans() ? n : m);
            BLAS.dgemv(t, i(m), i(n), f, p.x, 0, i(lda), vector(r, x, incX, t.isTrans() ? m : n).x, 0, i(incX), g,
                    q.x, 0, i(incY));
            q.back();
        });
    }

    int cublasXsymv_v2_64(Real r, long handle, int uplo, long n, MemorySegment alpha, long a, long lda, long x,
            long incX, MemorySegment beta, long y, long incY) {
        double f = at(r, alpha), g = at(r, beta);
        Uplo u = uplo(uplo);
        return later(handle, UNKNOWN, () -> {
            Array p = matrix(r, a, lda, n, n), q = vector(r, y, incY, n);
            BLAS.dsymv(u, i(n), f, p.x, 0, i(lda), vector(r, x, incX, n).x, 0, i(incX), g, q.x, 0, i(incY));
            q.back();
        });
    }

    int cublasXger_v2_64(Real r, long handle, long m, long n, MemorySegment alpha, long x, long incX, long y,
            long incY, long a, long lda) {
        double f = at(r, alpha);
        return later(handle, UNKNOWN, () -> {
            Array p = matrix(r, a, lda, m, n);
            BLAS.dger(i(m), i(n), f, vector(r, x, incX, m).x, 0, i(incX), vector(r, y, incY, n).x, 0, i(incY), p.x, 0,
                    i(lda));
            p.back();
        });
    }

    int cublasXsyr_v2_64(Real r, long handle, int uplo, long n, MemorySegment alpha, long x, long incX, long a,
            long lda) {
        double f = at(r, alpha);
        Uplo u = uplo(uplo);
        return later(handle, UNKNOWN, () -> {
            Array p = matrix(r, a, lda, n, n);
            BLAS.dsyr(u, i(n), f, vector(r, x, incX, n).x, 0, i(incX), p.x, 0, i(lda));
            p.back();
        });
    }

    int cublasXtrmv_v2_64(Real r, long handle, int uplo, int trans, int diag, long n, long a, long lda, long x,
            long incX) {
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        Diag d = diag(diag);
        return later(handle, UNKNOWN, () -> {
            Array p = vector(r, x, incX, n);
            BLAS.dtrmv(u, t, d, i(n), matrix(r, a, lda, n, n).x, 0, i(lda), p.x, 0, i(incX));
            p.back();
        });
    }

    int cublasXtrsv_v2_64(Real r, long handle, int uplo, int trans, int diag, long n, long a, long lda, long x,
            long incX) {
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        Diag d = diag(diag);
        return later(handle, UNKNOWN, () -> {
            Array p = vector(r, x, incX, n);
            BLAS.dtrsv(u, t, d, i(n), matrix(r, a, lda, n, n).x, 0, i(lda), p.x, 0, i(incX));
            p.back();
        });
    }
}
