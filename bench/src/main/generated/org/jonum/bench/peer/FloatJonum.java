// Generated from DoubleJonum.java by build/Float32.java. Do not edit.
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
import org.jonum.blas.FloatLevel1;
import org.jonum.blas.FloatLevel2;
import org.jonum.blas.FloatLevel3;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;

/// Operations in single precision on Jonum.
final class FloatJonum {
    private FloatJonum() {}

    static <B extends FloatLevel1 & FloatLevel2 & FloatLevel3> Call prepare(B blas, BlasOperation operation) {
        return switch (operation) {
            case Gemm g -> {
                float[] a = g.a().floats(), b = g.b().floats(), c = g.c().floats();
                int lda = g.a().ld(), ldb = g.b().ld(), ldc = g.c().ld();
                yield Call.into(c, () -> blas.sgemm(g.transA(), g.transB(), g.m(), g.n(), g.k(),
                        1, a, 0, lda, b, 0, ldb, g.beta(), c, 0, ldc));
            }
            case GemmBatch g -> {
                float[] a = g.a().floats(), b = g.b().floats(), c = g.c().floats();
                int n = g.n(), size = n * n;
                yield Call.into(c, () -> blas.sgemmStridedBatched(Trans.NO_TRANS, Trans.NO_TRANS, n, n, n,
                        1, a, 0, n, size, b, 0, n, size, 0, c, 0, n, size, g.count()));
            }
            case Symm s -> {
                float[] a = s.a().floats(), b = s.b().floats(), c = s.c().floats();
                int lda = s.a().ld(), ldb = s.b().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.ssymm(s.side(), s.uplo(), s.m(), s.n(),
                        1, a, 0, lda, b, 0, ldb, 0, c, 0, ldc));
            }
            case Syrk s -> {
                float[] a = s.a().floats(), c = s.c().floats();
                int lda = s.a().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.ssyrk(s.uplo(), s.trans(), s.n(), s.k(), 1, a, 0, lda, 0, c, 0, ldc));
            }
            case Syr2k s -> {
                float[] a = s.a().floats(), b = s.b().floats(), c = s.c().floats();
                int lda = s.a().ld(), ldb = s.b().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.ssyr2k(s.uplo(), s.trans(), s.n(), s.k(),
                        1, a, 0, lda, b, 0, ldb, 0, c, 0, ldc));
            }
            case Trmm t -> {
                float[] a = t.a().floats(), b = t.b().floats();
                int lda = t.a().ld(), ldb = t.b().ld();
                yield Call.into(b, () -> blas.strmm(t.side(), t.uplo(), t.trans(), Diag.NON_UNIT, t.m(), t.n(),
                        1, a, 0, lda, b, 0, ldb));
            }
            case Trsm t -> {
                float[] a = t.a().floats(), b = t.b().floats();
                int lda = t.a().ld(), ldb = t.b().ld();
                yield Call.into(b, () -> blas.strsm(t.side(), t.uplo(), t.trans(), Diag.NON_UNIT, t.m(), t.n(),
                        1, a, 0, lda, b, 0, ldb));
            }
            case Gemv g -> {
                float[] a = g.a().floats(), x = g.x().floats(), y = g.y().floats();
                int lda = g.a().ld();
                yield Call.into(y, () -> blas.sgemv(g.trans(), g.m(), g.n(), 1, a, 0, lda, x, 0, 1, 0, y, 0, 1));
            }
            case Ger g -> {
                float[] x = g.x().floats(), y = g.y().floats(), a = g.a().floats();
                int lda = g.a().ld();
                yield Call.into(a, () -> blas.sger(g.m(), g.n(), 1, x, 0, 1, y, 0, 1, a, 0, lda));
            }
            case Symv s -> {
                float[] a = s.a().floats(), x = s.x().floats(), y = s.y().floats();
                int lda = s.a().ld();
                yield Call.into(y, () -> blas.ssymv(s.uplo(), s.n(), 1, a, 0, lda, x, 0, 1, 0, y, 0, 1));
            }
            case Trmv t -> {
                float[] a = t.a().floats(), x = t.x().floats();
                int lda = t.a().ld();
                yield Call.into(x, () -> blas.strmv(t.uplo(), t.trans(), Diag.NON_UNIT, t.n(), a, 0, lda, x, 0, 1));
            }
            case Trsv t -> {
                float[] a = t.a().floats(), x = t.x().floats();
                int lda = t.a().ld();
                yield Call.into(x, () -> blas.strsv(t.uplo(), t.trans(), Diag.NON_UNIT, t.n(), a, 0, lda, x, 0, 1));
            }
            case Dot d -> {
                float[] x = d.x().floats(), y = d.y().floats();
                yield Call.value(() -> blas.sdot(d.n(), x, 0, 1, y, 0, 1));
            }
            case Axpy a -> {
                float[] x = a.x().floats(), y = a.y().floats();
                yield Call.into(y, () -> blas.saxpy(a.n(), 1, x, 0, 1, y, 0, 1));
            }
            case Scal s -> {
                float[] x = s.x().floats();
                yield Call.into(x, () -> blas.sscal(s.n(), -1, x, 0, 1));
            }
            case Nrm2 v -> {
                float[] x = v.x().floats();
                yield Call.value(() -> blas.snrm2(v.n(), x, 0, 1));
            }
            case Asum v -> {
                float[] x = v.x().floats();
                yield Call.value(() -> blas.sasum(v.n(), x, 0, 1));
            }
            case Iamax v -> {
                float[] x = v.x().floats();
                yield Call.value(() -> blas.isamax(v.n(), x, 0, 1));
            }
            case Copy v -> {
                float[] x = v.x().floats(), y = v.y().floats();
                yield Call.into(y, () -> blas.scopy(v.n(), x, 0, 1, y, 0, 1));
            }
        };
    }
}
