// Generated from DoubleHostLevel3.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import static org.jonum.gpu.internal.host.Flops.size;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.FloatFinite;
import org.jonum.gpu.internal.host.FloatTransfers.FloatBatch;
import org.jonum.blas.spi.FloatForwarding;

/// Products of matrices on the device, where it pays and α is neither 0 nor infinite.
///
/// The other side of a triangle is sent as zeros, which the library may multiply by; so with triangles the operands must be
/// finite.
interface FloatHostLevel3 extends FloatForwarding, Paying {
    @Override
    default void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (!floatsPay("sgemm", Work.PRODUCT, 2 * size(m, n) * k,
                size(m, k) + size(k, n) + (beta == 0 ? 1 : 2) * size(m, n))
                || !numbers("sgemm", FloatFinite.factor(alpha))) {
            rest().sgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        int p = transA.isTrans() ? k : m, q = transB.isTrans() ? n : k;
        try (DeviceCall d = gpu().call("sgemm")) {
            long x = d.send(p, m + k - p, a, aOff, lda), y = d.send(q, k + n - q, b, bOff, ldb);
            long z = beta == 0 ? d.roomForFloats(m, n) : d.send(m, n, c, cOff, ldc);
            d.blas().sgemm(transA, transB, m, n, k, alpha, x, p, y, q, beta, z, m);
            d.fetch(z, m, n, c, cOff, ldc);
        }
    }

    /// All of the product is computed: twice the work, and still less than its parts one by one.
    @Override
    default void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (!floatsPay("sgemmt", Work.PRODUCT, size(n, n) * k, 2 * size(n, k) + (beta == 0 ? 1 : 2) * size(n, n))
                || !numbers("sgemmt", FloatFinite.factor(alpha))) {
            rest().sgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        int p = transA.isTrans() ? k : n, q = transB.isTrans() ? n : k;
        try (DeviceCall d = gpu().call("sgemmt")) {
            long x = d.send(p, n + k - p, a, aOff, lda), y = d.send(q, k + n - q, b, bOff, ldb);
            long z = beta == 0 ? d.roomForFloats(n, n) : d.send(uplo, n, c, cOff, ldc);
            d.blas().sgemm(transA, transB, n, n, k, alpha, x, p, y, q, beta, z, n);
            d.fetch(z, uplo, n, n, c, cOff, ldc);
        }
    }

    @Override
    default void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (!floatsPay("ssymm", Work.PRODUCT, 2 * size(m, n) * order,
                size(order, order) + (beta == 0 ? 2 : 3) * size(m, n))
                || !numbers("ssymm", FloatFinite.factor(alpha))) {
            rest().ssymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        try (DeviceCall d = gpu().call("ssymm")) {
            long x = d.send(uplo, order, a, aOff, lda), y = d.send(m, n, b, bOff, ldb);
            long z = beta == 0 ? d.roomForFloats(m, n) : d.send(m, n, c, cOff, ldc);
            d.blas().ssymm(side, uplo, m, n, alpha, x, order, y, m, beta, z, m);
            d.fetch(z, m, n, c, cOff, ldc);
        }
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float beta, float[] c, int cOff, int ldc) {
        if (!floatsPay("ssyrk", Work.PRODUCT, size(n, n) * k, size(n, k) + (beta == 0 ? 1 : 2) * size(n, n))
                || !numbers("ssyrk", FloatFinite.factor(alpha))) {
            rest().ssyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
            return;
        }
        int p = trans.isTrans() ? k : n;
        try (DeviceCall d = gpu().call("ssyrk")) {
            long x = d.send(p, n + k - p, a, aOff, lda);
            long z = beta == 0 ? d.roomForFloats(n, n) : d.send(uplo, n, c, cOff, ldc);
            d.blas().ssyrk(uplo, trans, n, k, alpha, x, p, beta, z, n);
            d.fetch(z, uplo, n, n, c, cOff, ldc);
        }
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (!floatsPay("ssyr2k", Work.PRODUCT, 2 * size(n, n) * k, 2 * size(n, k) + (beta == 0 ? 1 : 2) * size(n, n))
                || !numbers("ssyr2k", FloatFinite.factor(alpha))) {
            rest().ssyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        int p = trans.isTrans() ? k : n;
        try (DeviceCall d = gpu().call("ssyr2k")) {
            long x = d.send(p, n + k - p, a, aOff, lda), y = d.send(p, n + k - p, b, bOff, ldb);
            long z = beta == 0 ? d.roomForFloats(n, n) : d.send(uplo, n, c, cOff, ldc);
            d.blas().ssyr2k(uplo, trans, n, k, alpha, x, p, y, p, beta, z, n);
            d.fetch(z, uplo, n, n, c, cOff, ldc);
        }
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!floatsPay("strmm", Work.PRODUCT, size(m, n) * order, size(order, order) + 2 * size(m, n))
                || !numbers("strmm",
                        FloatFinite.factor(alpha) && finite(uplo, order, a, aOff, lda, m, n, b, bOff, ldb))) {
            rest().strmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = gpu().call("strmm")) {
            long x = d.send(uplo, order, a, aOff, lda), y = d.send(m, n, b, bOff, ldb);
            d.blas().strmm(side, uplo, transA, diag, m, n, alpha, x, order, y, m, y, m);
            d.fetch(y, m, n, b, bOff, ldb);
        }
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!floatsPay("strsm", Work.PRODUCT, size(m, n) * order, size(order, order) + 2 * size(m, n))
                || !numbers("strsm",
                        FloatFinite.factor(alpha) && finite(uplo, order, a, aOff, lda, m, n, b, bOff, ldb))) {
            rest().strsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = gpu().call("strsm")) {
            long x = d.send(uplo, order, a, aOff, lda), y = d.send(m, n, b, bOff, ldb);
            d.blas().strsm(side, uplo, transA, diag, m, n, alpha, x, order, y, m);
            d.fetch(y, m, n, b, bOff, ldb);
        }
    }

    private boolean finite(Uplo uplo, int order, float[] a, int aOff, int lda, int m, int n, float[] b, int bOff,
            int ldb) {
        FloatFinite f = new FloatFinite(rest());
        return f.matrix(m, n, b, bOff, ldb) && f.triangle(uplo, order, a, aOff, lda);
    }

    @Override
    default void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc, int count) {
        if (!floatsPay("sgemmBatched", Work.PRODUCT, 2 * size(m, n) * k * count,
                count * (size(m, k) + size(k, n) + (beta == 0 ? 1 : 2) * size(m, n)))
                || !numbers("sgemmBatched", FloatFinite.factor(alpha))) {
            rest().sgemmBatched(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc, count);
            return;
        }
        batch("sgemmBatched", transA, transB, m, n, k, alpha, new FloatBatch(i -> a[i], i -> aOff[i], lda),
                new FloatBatch(i -> b[i], i -> bOff[i], ldb), beta, new FloatBatch(i -> c[i], i -> cOff[i], ldc),
                count);
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC, int count) {
        if (!floatsPay("sgemmStridedBatched", Work.PRODUCT, 2 * size(m, n) * k * count,
                count * (size(m, k) + size(k, n) + (beta == 0 ? 1 : 2) * size(m, n)))
                || !numbers("sgemmStridedBatched", FloatFinite.factor(alpha))) {
            rest().sgemmStridedBatched(transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                    beta,
                    c, cOff, ldc, strideC, count);
            return;
        }
        batch("sgemmStridedBatched", transA, transB, m, n, k, alpha,
                new FloatBatch(i -> a, i -> aOff + i * strideA, lda),
                new FloatBatch(i -> b, i -> bOff + i * strideB, ldb), beta,
                new FloatBatch(i -> c, i -> cOff + i * strideC, ldc), count);
    }

    private void batch(String routine, Trans transA, Trans transB, int m, int n, int k, float alpha, FloatBatch a,
            FloatBatch b,
            float beta, FloatBatch c, int count) {
        int p = transA.isTrans() ? k : m, q = transB.isTrans() ? n : k;
        try (DeviceCall d = gpu().call(routine)) {
            long x = a.send(d, p, m + k - p, count), y = b.send(d, q, k + n - q, count);
            long z = beta == 0 ? d.roomForFloats(m, n, count) : c.send(d, m, n, count);
            d.blas().sgemmStridedBatched(transA, transB, m, n, k, alpha, x, p, (long) m * k, y, q, (long) k * n, beta,
                    z,
                    m, (long) m * n, count);
            c.fetch(d, z, m, n, count);
        }
    }
}
