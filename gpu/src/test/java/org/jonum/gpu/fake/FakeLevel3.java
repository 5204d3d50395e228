package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Level 3 of cuBLAS and its batches. In names, X stands for S and D.
@SuppressWarnings({"unused", "MemberName", "UnusedMethod", "MethodName"})
final class FakeLevel3 extends Operands {
    private static final int UNKNOWN = 1;

    FakeLevel3(FakeCuda cuda) {
        super(cuda);
    }

    private void gemm(Real r, Trans s, Trans t, long m, long n, long k, double f, long a, long lda, long b, long ldb,
            double g, long c, long ldc) {
        if (k == 0 && m > 0 && n > 0) cuda.sin("a product over nothing, of which the manual says nothing");
        Array p = s.isTrans() ? matrix(r, a, lda, k, m) : matrix(r, a, lda, m, k);
        Array q = t.isTrans() ? matrix(r, b, ldb, n, k) : matrix(r, b, ldb, k, n);
        Array o = matrix(r, c, ldc, m, n);
        BLAS.dgemm(s, t, i(m), i(n), i(k), f, p.x, 0, i(lda), q.x, 0, i(ldb), g, o.x, 0, i(ldc));
        o.back();
    }

    int cublasXgemm_v2_64(Real r, long handle, int transA, int transB, long m, long n, long k, MemorySegment alpha,
            long a, long lda, long b, long ldb, MemorySegment beta, long c, long ldc) {
        double f = at(r, alpha), g = at(r, beta);
        Trans s = trans(transA), t = trans(transB);
        return later(handle, UNKNOWN, () -> gemm(r, s, t, m, n, k, f, a, lda, b, ldb, g, c, ldc));
    }

    private long entry(long array, long index) {
        return cuda.memory.at(array, 8 * (index + 1)).get(JAVA_LONG, 8 * index);
    }

    int cublasXgemmBatched_64(Real r, long handle, int transA, int transB, long m, long n, long k,
            MemorySegment alpha, long a, long lda, long b, long ldb, MemorySegment beta, long c, long ldc, long count) {
        double f = at(r, alpha), g = at(r, beta);
        Trans s = trans(transA), t = trans(transB);
        return later(handle, UNKNOWN, () -> {
            for (long j = 0; j < count; j++) {
                gemm(r, s, t, m, n, k, f, entry(a, j), lda, entry(b, j), ldb, g, entry(c, j), ldc);
            }
        });
    }

    int cublasXgemmStridedBatched_64(Real r, long handle, int transA, int transB, long m, long n, long k,
            MemorySegment alpha, long a, long lda, long strideA, long b, long ldb, long strideB, MemorySegment beta,
            long c, long ldc, long strideC, long count) {
        double f = at(r, alpha), g = at(r, beta);
        Trans s = trans(transA), t = trans(transB);
        return later(handle, UNKNOWN, () -> {
            for (long j = 0; j < count; j++) {
                gemm(r, s, t, m, n, k, f, a + j * strideA * r.bytes, lda, b + j * strideB * r.bytes, ldb, g,
                        c + j * strideC * r.bytes, ldc);
            }
        });
    }

    int cublasXsymm_v2_64(Real r, long handle, int side, int uplo, long m, long n, MemorySegment alpha, long a,
            long lda, long b, long ldb, MemorySegment beta, long c, long ldc) {
        double f = at(r, alpha), g = at(r, beta);
        Side s = side(side);
        Uplo u = uplo(uplo);
        return later(handle, UNKNOWN, () -> {
            long order = s == Side.LEFT ? m : n;
            Array o = matrix(r, c, ldc, m, n);
            BLAS.dsymm(s, u, i(m), i(n), f, matrix(r, a, lda, order, order).x, 0, i(lda),
                    matrix(r, b, ldb, m, n).x, 0, i(ldb), g, o.x, 0, i(ldc));
            o.back();
        });
    }

    int cublasXsyrk_v2_64(Real r, long handle, int uplo, int trans, long n, long k, MemorySegment alpha, long a,
            long lda, MemorySegment beta, long c, long ldc) {
        double f = at(r, alpha), g = at(r, beta);
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        return later(handle, UNKNOWN, () -> {
            Array o = matrix(r, c, ldc, n, n);
            Array p = t.isTrans() ? matrix(r, a, lda, k, n) : matrix(r, a, lda, n, k);
            BLAS.dsyrk(u, t, i(n), i(k), f, p.x, 0, i(lda), g, o.x, 0, i(ldc));
            o.back();
        });
    }

    int cublasXsyr2k_v2_64(Real r, long handle, int uplo, int trans, long n, long k, MemorySegment alpha, long a,
            long lda, long b, long ldb, MemorySegment beta, long c, long ldc) {
        double f = at(r, alpha), g = at(r, beta);
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        return later(handle, UNKNOWN, () -> {
            Array o = matrix(r, c, ldc, n, n);
            long rows = t.isTrans() ? k : n, cols = t.isTrans() ? n : k;
            BLAS.dsyr2k(u, t, i(n), i(k), f, matrix(r, a, lda, rows, cols).x, 0, i(lda),
                    matrix(r, b, ldb, rows, cols).x, 0, i(ldb), g, o.x, 0, i(ldc));
            o.back();
        });
    }

    int cublasXtrmm_v2_64(Real r, long handle, int side, int uplo, int trans, int diag, long m, long n,
            MemorySegment alpha, long a, long lda, long b, long ldb, long c, long ldc) {
        double f = at(r, alpha);
        Side s = side(side);
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        Diag d = diag(diag);
        return later(handle, UNKNOWN, () -> {
            long order = s == Side.LEFT ? m : n;
            Array p = matrix(r, b, ldb, m, n), o = matrix(r, c, ldc, m, n);
            for (int j = 0; j < n; j++) System.arraycopy(p.x, i(j * ldb), o.x, i(j * ldc), i(m));
            BLAS.dtrmm(s, u, t, d, i(m), i(n), f, matrix(r, a, lda, order, order).x, 0, i(lda), o.x, 0, i(ldc));
            o.back();
        });
    }

    private void trsm(Real r, Side s, Uplo u, Trans t, Diag d, long m, long n, double f, long a, long lda, long b,
            long ldb) {
        long order = s == Side.LEFT ? m : n;
        Array o = matrix(r, b, ldb, m, n);
        BLAS.dtrsm(s, u, t, d, i(m), i(n), f, matrix(r, a, lda, order, order).x, 0, i(lda), o.x, 0, i(ldb));
        o.back();
    }

    int cublasXtrsm_v2_64(Real r, long handle, int side, int uplo, int trans, int diag, long m, long n,
            MemorySegment alpha, long a, long lda, long b, long ldb) {
        double f = at(r, alpha);
        Side s = side(side);
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        Diag d = diag(diag);
        return later(handle, UNKNOWN, () -> trsm(r, s, u, t, d, m, n, f, a, lda, b, ldb));
    }

    int cublasXtrsmBatched_64(Real r, long handle, int side, int uplo, int trans, int diag, long m, long n,
            MemorySegment alpha, long a, long lda, long b, long ldb, long count) {
        double f = at(r, alpha);
        Side s = side(side);
        Uplo u = uplo(uplo);
        Trans t = trans(trans);
        Diag d = diag(diag);
        return later(handle, UNKNOWN, () -> {
            for (long j = 0; j < count; j++) trsm(r, s, u, t, d, m, n, f, entry(a, j), lda, entry(b, j), ldb);
        });
    }

    int cublasXgeam_64(Real r, long handle, int transA, int transB, long m, long n, MemorySegment alpha, long a,
            long lda, MemorySegment beta, long b, long ldb, long c, long ldc) {
        double f = at(r, alpha), g = at(r, beta);
        Trans s = trans(transA), t = trans(transB);
        if (a == c && s.isTrans() || b == c && g != 0 && t.isTrans()) return 7;
        return later(handle, UNKNOWN, () -> {
            Array p = s.isTrans() ? matrix(r, a, lda, n, m) : matrix(r, a, lda, m, n);
            Array q = g == 0 ? null : t.isTrans() ? matrix(r, b, ldb, n, m) : matrix(r, b, ldb, m, n);
            Array o = matrix(r, c, ldc, m, n);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < m; i++) {
                    double x = f == 0 ? 0 : f * p.x[s.isTrans() ? j + i * i(lda) : i + j * i(lda)];
                    double y = q == null ? 0 : g * q.x[t.isTrans() ? j + i * i(ldb) : i + j * i(ldb)];
                    o.x[i + j * i(ldc)] = x + y;
                }
            }
            o.back();
        });
    }

    int cublasXdgmm_64(Real r, long handle, int side, long m, long n, long a, long lda, long x, long incX, long c,
            long ldc) {
        Side s = side(side);
        return later(handle, UNKNOWN, () -> {
            Array p = matrix(r, a, lda, m, n), v = vector(r, x, incX, s == Side.LEFT ? m : n),
                    o = matrix(r, c, ldc, m, n);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < m; i++) {
                    o.x[i + j * i(ldc)] = p.x[i + j * i(lda)] * v.x[(s == Side.LEFT ? i : j) * i(incX)];
                }
            }
            o.back();
        });
    }

    int cublasXgetrfBatched(Real r, long handle, int n, long a, int lda, long ipiv, long info, int count) {
        return later(handle, UNKNOWN, () -> {
            for (int j = 0; j < count; j++) {
                Array p = matrix(r, entry(a, j), lda, n, n);
                int[] pivots = new int[n];
                int result = LAPACK.dgetrf(n, n, p.x, 0, lda, pivots, 0);
                p.back();
                MemorySegment to = cuda.memory.at(ipiv + 4L * j * n, 4L * n);
                for (int i = 0; i < n; i++) to.setAtIndex(JAVA_INT, i, pivots[i] + 1);
                cuda.memory.at(info + 4L * j, 4).set(JAVA_INT, 0, result);
            }
        });
    }

    int cublasXgetrsBatched(Real r, long handle, int trans, int n, int nrhs, long a, int lda, long ipiv, long b,
            int ldb, MemorySegment info, int count) {
        Trans t = trans(trans);
        info.set(JAVA_INT, 0, 0);
        return later(handle, UNKNOWN, () -> {
            for (int j = 0; j < count; j++) {
                Array o = matrix(r, entry(b, j), ldb, n, nrhs);
                MemorySegment from = cuda.memory.at(ipiv + 4L * j * n, 4L * n);
                int[] pivots = new int[n];
                for (int i = 0; i < n; i++) pivots[i] = from.getAtIndex(JAVA_INT, i) - 1;
                LAPACK.dgetrs(t, n, nrhs, matrix(r, entry(a, j), lda, n, n).x, 0, lda, pivots, 0, o.x, 0, ldb);
                o.back();
            }
        });
    }
}
