package org.jonum.bench.peer;

import org.jonum.bench.operation.Asum;
import org.jonum.bench.operation.Axpy;
import org.jonum.bench.operation.BlasOperation;
import org.jonum.bench.operation.Copy;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.GemmBatch;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Ger;
import org.jonum.bench.operation.Iamax;
import org.jonum.bench.operation.Nrm2;
import org.jonum.bench.operation.Scal;
import org.jonum.bench.operation.Symm;
import org.jonum.bench.operation.Symv;
import org.jonum.bench.operation.Syr2k;
import org.jonum.bench.operation.Syrk;
import org.jonum.bench.operation.Trmm;
import org.jonum.bench.operation.Trmv;
import org.jonum.bench.operation.Trsm;
import org.jonum.bench.operation.Trsv;
import org.jonum.blas.DoubleLevel1;
import org.jonum.blas.DoubleLevel2;
import org.jonum.blas.DoubleLevel3;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;

/// Operations in double precision on Jonum.
final class DoubleJonum {
    private DoubleJonum() {}

    static <B extends DoubleLevel1 & DoubleLevel2 & DoubleLevel3> Call prepare(B blas, BlasOperation operation) {
        return switch (operation) {
            case Gemm g -> {
                double[] a = g.a().doubles(), b = g.b().doubles(), c = g.c().doubles();
                int lda = g.a().ld(), ldb = g.b().ld(), ldc = g.c().ld();
                yield Call.into(c, () -> blas.dgemm(g.transA(), g.transB(), g.m(), g.n(), g.k(),
                        1, a, 0, lda, b, 0, ldb, g.beta(), c, 0, ldc));
            }
            case GemmBatch g -> {
                double[] a = g.a().doubles(), b = g.b().doubles(), c = g.c().doubles();
                int n = g.n(), size = n * n;
                yield Call.into(c, () -> blas.dgemmStridedBatched(Trans.NO_TRANS, Trans.NO_TRANS, n, n, n,
                        1, a, 0, n, size, b, 0, n, size, 0, c, 0, n, size, g.count()));
            }
            case Symm s -> {
                double[] a = s.a().doubles(), b = s.b().doubles(), c = s.c().doubles();
                int lda = s.a().ld(), ldb = s.b().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.dsymm(s.side(), s.uplo(), s.m(), s.n(),
                        1, a, 0, lda, b, 0, ldb, 0, c, 0, ldc));
            }
            case Syrk s -> {
                double[] a = s.a().doubles(), c = s.c().doubles();
                int lda = s.a().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.dsyrk(s.uplo(), s.trans(), s.n(), s.k(), 1, a, 0, lda, 0, c, 0, ldc));
            }
            case Syr2k s -> {
                double[] a = s.a().doubles(), b = s.b().doubles(), c = s.c().doubles();
                int lda = s.a().ld(), ldb = s.b().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.dsyr2k(s.uplo(), s.trans(), s.n(), s.k(),
                        1, a, 0, lda, b, 0, ldb, 0, c, 0, ldc));
            }
            case Trmm t -> {
                double[] a = t.a().doubles(), b = t.b().doubles();
                int lda = t.a().ld(), ldb = t.b().ld();
                yield Call.into(b, () -> blas.dtrmm(t.side(), t.uplo(), t.trans(), Diag.NON_UNIT, t.m(), t.n(),
                        1, a, 0, lda, b, 0, ldb));
            }
            case Trsm t -> {
                double[] a = t.a().doubles(), b = t.b().doubles();
                int lda = t.a().ld(), ldb = t.b().ld();
                yield Call.into(b, () -> blas.dtrsm(t.side(), t.uplo(), t.trans(), Diag.NON_UNIT, t.m(), t.n(),
                        1, a, 0, lda, b, 0, ldb));
            }
            case Gemv g -> {
                double[] a = g.a().doubles(), x = g.x().doubles(), y = g.y().doubles();
                int lda = g.a().ld();
                yield Call.into(y, () -> blas.dgemv(g.trans(), g.m(), g.n(), 1, a, 0, lda, x, 0, 1, 0, y, 0, 1));
            }
            case Ger g -> {
                double[] x = g.x().doubles(), y = g.y().doubles(), a = g.a().doubles();
                int lda = g.a().ld();
                yield Call.into(a, () -> blas.dger(g.m(), g.n(), 1, x, 0, 1, y, 0, 1, a, 0, lda));
            }
            case Symv s -> {
                double[] a = s.a().doubles(), x = s.x().doubles(), y = s.y().doubles();
                int lda = s.a().ld();
                yield Call.into(y, () -> blas.dsymv(s.uplo(), s.n(), 1, a, 0, lda, x, 0, 1, 0, y, 0, 1));
            }
            case Trmv t -> {
                double[] a = t.a().doubles(), x = t.x().doubles();
                int lda = t.a().ld();
                yield Call.into(x, () -> blas.dtrmv(t.uplo(), t.trans(), Diag.NON_UNIT, t.n(), a, 0, lda, x, 0, 1));
            }
            case Trsv t -> {
                double[] a = t.a().doubles(), x = t.x().doubles();
                int lda = t.a().ld();
                yield Call.into(x, () -> blas.dtrsv(t.uplo(), t.trans(), Diag.NON_UNIT, t.n(), a, 0, lda, x, 0, 1));
            }
            case Dot d -> {
                double[] x = d.x().doubles(), y = d.y().doubles();
                yield Call.value(() -> blas.ddot(d.n(), x, 0, 1, y, 0, 1));
            }
            case Axpy a -> {
                double[] x = a.x().doubles(), y = a.y().doubles();
                yield Call.into(y, () -> blas.daxpy(a.n(), 1, x, 0, 1, y, 0, 1));
            }
            case Scal s -> {
                double[] x = s.x().doubles();
                yield Call.into(x, () -> blas.dscal(s.n(), -1, x, 0, 1));
            }
            case Nrm2 v -> {
                double[] x = v.x().doubles();
                yield Call.value(() -> blas.dnrm2(v.n(), x, 0, 1));
            }
            case Asum v -> {
                double[] x = v.x().doubles();
                yield Call.value(() -> blas.dasum(v.n(), x, 0, 1));
            }
            case Iamax v -> {
                double[] x = v.x().doubles();
                yield Call.value(() -> blas.idamax(v.n(), x, 0, 1));
            }
            case Copy v -> {
                double[] x = v.x().doubles(), y = v.y().doubles();
                yield Call.into(y, () -> blas.dcopy(v.n(), x, 0, 1, y, 0, 1));
            }
        };
    }
}
