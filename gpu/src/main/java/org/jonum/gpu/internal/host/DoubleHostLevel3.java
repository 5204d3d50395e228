package org.jonum.gpu.internal.host;

import static org.jonum.gpu.internal.host.Flops.size;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.DoubleFinite;
import org.jonum.gpu.internal.host.DoubleTransfers.DoubleBatch;
import org.jonum.blas.spi.DoubleForwarding;

/// Products of matrices on the device, where it pays and α is neither 0 nor infinite.
///
/// The other side of a triangle is sent as zeros, which the library may multiply by; so with triangles the operands must be
/// finite.
interface DoubleHostLevel3 extends DoubleForwarding, Paying {
    @Override
    default void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (!doublesPay("dgemm", Work.PRODUCT, 2 * size(m, n) * k,
                size(m, k) + size(k, n) + (beta == 0 ? 1 : 2) * size(m, n))
                || !numbers("dgemm", DoubleFinite.factor(alpha))) {
            rest().dgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        int p = transA.isTrans() ? k : m, q = transB.isTrans() ? n : k;
        try (DeviceCall d = gpu().call("dgemm")) {
            long x = d.send(p, m + k - p, a, aOff, lda), y = d.send(q, k + n - q, b, bOff, ldb);
            long z = beta == 0 ? d.roomForDoubles(m, n) : d.send(m, n, c, cOff, ldc);
            d.blas().dgemm(transA, transB, m, n, k, alpha, x, p, y, q, beta, z, m);
            d.fetch(z, m, n, c, cOff, ldc);
        }
    }

    /// All of the product is computed: twice the work, and still less than its parts one by one.
    @Override
    default void dgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (!doublesPay("dgemmt", Work.PRODUCT, size(n, n) * k, 2 * size(n, k) + (beta == 0 ? 1 : 2) * size(n, n))
                || !numbers("dgemmt", DoubleFinite.factor(alpha))) {
            rest().dgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        int p = transA.isTrans() ? k : n, q = transB.isTrans() ? n : k;
        try (DeviceCall d = gpu().call("dgemmt")) {
            long x = d.send(p, n + k - p, a, aOff, lda), y = d.send(q, k + n - q, b, bOff, ldb);
            long z = beta == 0 ? d.roomForDoubles(n, n) : d.send(uplo, n, c, cOff, ldc);
            d.blas().dgemm(transA, transB, n, n, k, alpha, x, p, y, q, beta, z, n);
            d.fetch(z, uplo, n, n, c, cOff, ldc);
        }
    }

    @Override
    default void dsymm(Side side, Uplo uplo, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (!doublesPay("dsymm", Work.PRODUCT, 2 * size(m, n) * order,
                size(order, order) + (beta == 0 ? 2 : 3) * size(m, n))
                || !numbers("dsymm", DoubleFinite.factor(alpha))) {
            rest().dsymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        try (DeviceCall d = gpu().call("dsymm")) {
            long x = d.send(uplo, order, a, aOff, lda), y = d.send(m, n, b, bOff, ldb);
            long z = beta == 0 ? d.roomForDoubles(m, n) : d.send(m, n, c, cOff, ldc);
            d.blas().dsymm(side, uplo, m, n, alpha, x, order, y, m, beta, z, m);
            d.fetch(z, m, n, c, cOff, ldc);
        }
    }

    @Override
    default void dsyrk(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double beta, double[] c, int cOff, int ldc) {
        if (!doublesPay("dsyrk", Work.PRODUCT, size(n, n) * k, size(n, k) + (beta == 0 ? 1 : 2) * size(n, n))
                || !numbers("dsyrk", DoubleFinite.factor(alpha))) {
            rest().dsyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
            return;
        }
        int p = trans.isTrans() ? k : n;
        try (DeviceCall d = gpu().call("dsyrk")) {
            long x = d.send(p, n + k - p, a, aOff, lda);
            long z = beta == 0 ? d.roomForDoubles(n, n) : d.send(uplo, n, c, cOff, ldc);
            d.blas().dsyrk(uplo, trans, n, k, alpha, x, p, beta, z, n);
            d.fetch(z, uplo, n, n, c, cOff, ldc);
        }
    }

    @Override
    default void dsyr2k(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (!doublesPay("dsyr2k", Work.PRODUCT, 2 * size(n, n) * k, 2 * size(n, k) + (beta == 0 ? 1 : 2) * size(n, n))
                || !numbers("dsyr2k", DoubleFinite.factor(alpha))) {
            rest().dsyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        int p = trans.isTrans() ? k : n;
        try (DeviceCall d = gpu().call("dsyr2k")) {
            long x = d.send(p, n + k - p, a, aOff, lda), y = d.send(p, n + k - p, b, bOff, ldb);
            long z = beta == 0 ? d.roomForDoubles(n, n) : d.send(uplo, n, c, cOff, ldc);
            d.blas().dsyr2k(uplo, trans, n, k, alpha, x, p, y, p, beta, z, n);
            d.fetch(z, uplo, n, n, c, cOff, ldc);
        }
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!doublesPay("dtrmm", Work.PRODUCT, size(m, n) * order, size(order, order) + 2 * size(m, n))
                || !numbers("dtrmm",
                        DoubleFinite.factor(alpha) && finite(uplo, order, a, aOff, lda, m, n, b, bOff, ldb))) {
            rest().dtrmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = gpu().call("dtrmm")) {
            long x = d.send(uplo, order, a, aOff, lda), y = d.send(m, n, b, bOff, ldb);
            d.blas().dtrmm(side, uplo, transA, diag, m, n, alpha, x, order, y, m, y, m);
            d.fetch(y, m, n, b, bOff, ldb);
        }
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!doublesPay("dtrsm", Work.PRODUCT, size(m, n) * order, size(order, order) + 2 * size(m, n))
                || !numbers("dtrsm",
                        DoubleFinite.factor(alpha) && finite(uplo, order, a, aOff, lda, m, n, b, bOff, ldb))) {
            rest().dtrsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = gpu().call("dtrsm")) {
            long x = d.send(uplo, order, a, aOff, lda), y = d.send(m, n, b, bOff, ldb);
            d.blas().dtrsm(side, uplo, transA, diag, m, n, alpha, x, order, y, m);
            d.fetch(y, m, n, b, bOff, ldb);
        }
    }

    private boolean finite(Uplo uplo, int order, double[] a, int aOff, int lda, int m, int n, double[] b, int bOff,
            int ldb) {
        DoubleFinite f = new DoubleFinite(rest());
        return f.matrix(m, n, b, bOff, ldb) && f.triangle(uplo, order, a, aOff, lda);
    }

    @Override
    default void dgemmBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[][] a, int[] aOff, int lda, double[][] b, int[] bOff, int ldb,
            double beta, double[][] c, int[] cOff, int ldc, int count) {
        if (!doublesPay("dgemmBatched", Work.PRODUCT, 2 * size(m, n) * k * count,
                count * (size(m, k) + size(k, n) + (beta == 0 ? 1 : 2) * size(m, n)))
                || !numbers("dgemmBatched", DoubleFinite.factor(alpha))) {
            rest().dgemmBatched(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc, count);
            return;
        }
        batch("dgemmBatched", transA, transB, m, n, k, alpha, new DoubleBatch(i -> a[i], i -> aOff[i], lda),
                new DoubleBatch(i -> b[i], i -> bOff[i], ldb), beta, new DoubleBatch(i -> c[i], i -> cOff[i], ldc),
                count);
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB,
            double beta, double[] c, int cOff, int ldc, int strideC, int count) {
        if (!doublesPay("dgemmStridedBatched", Work.PRODUCT, 2 * size(m, n) * k * count,
                count * (size(m, k) + size(k, n) + (beta == 0 ? 1 : 2) * size(m, n)))
                || !numbers("dgemmStridedBatched", DoubleFinite.factor(alpha))) {
            rest().dgemmStridedBatched(transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                    beta,
                    c, cOff, ldc, strideC, count);
            return;
        }
        batch("dgemmStridedBatched", transA, transB, m, n, k, alpha,
                new DoubleBatch(i -> a, i -> aOff + i * strideA, lda),
                new DoubleBatch(i -> b, i -> bOff + i * strideB, ldb), beta,
                new DoubleBatch(i -> c, i -> cOff + i * strideC, ldc), count);
    }

    private void batch(String routine, Trans transA, Trans transB, int m, int n, int k, double alpha, DoubleBatch a,
            DoubleBatch b,
            double beta, DoubleBatch c, int count) {
        int p = transA.isTrans() ? k : m, q = transB.isTrans() ? n : k;
        try (DeviceCall d = gpu().call(routine)) {
            long x = a.send(d, p, m + k - p, count), y = b.send(d, q, k + n - q, count);
            long z = beta == 0 ? d.roomForDoubles(m, n, count) : c.send(d, m, n, count);
            d.blas().dgemmStridedBatched(transA, transB, m, n, k, alpha, x, p, (long) m * k, y, q, (long) k * n, beta,
                    z,
                    m, (long) m * n, count);
            c.fetch(d, z, m, n, count);
        }
    }
}
