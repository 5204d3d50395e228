package org.jonum.bench.peer;

import dev.ludovic.netlib.blas.BLAS;
import java.util.Optional;
import org.jonum.bench.operation.Asum;
import org.jonum.bench.operation.Axpy;
import org.jonum.bench.operation.BlasOperation;
import org.jonum.bench.operation.Copy;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
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
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Operations in double precision on netlib's interface, which takes what Fortran takes.
final class DoubleNetlib {
    private DoubleNetlib() {}

    static Optional<Call> prepare(BLAS blas, BlasOperation operation) {
        return Optional.ofNullable(switch (operation) {
            case Gemm g -> {
                double[] a = g.a().doubles(), b = g.b().doubles(), c = g.c().doubles();
                int lda = g.a().ld(), ldb = g.b().ld(), ldc = g.c().ld();
                yield Call.into(c, () -> blas.dgemm(code(g.transA()), code(g.transB()), g.m(), g.n(), g.k(),
                        1, a, lda, b, ldb, g.beta(), c, ldc));
            }
            case Symm s -> {
                double[] a = s.a().doubles(), b = s.b().doubles(), c = s.c().doubles();
                int lda = s.a().ld(), ldb = s.b().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.dsymm(code(s.side()), code(s.uplo()), s.m(), s.n(),
                        1, a, lda, b, ldb, 0, c, ldc));
            }
            case Syrk s -> {
                double[] a = s.a().doubles(), c = s.c().doubles();
                int lda = s.a().ld(), ldc = s.c().ld();
                yield Call.into(c,
                        () -> blas.dsyrk(code(s.uplo()), code(s.trans()), s.n(), s.k(), 1, a, lda, 0, c, ldc));
            }
            case Syr2k s -> {
                double[] a = s.a().doubles(), b = s.b().doubles(), c = s.c().doubles();
                int lda = s.a().ld(), ldb = s.b().ld(), ldc = s.c().ld();
                yield Call.into(c, () -> blas.dsyr2k(code(s.uplo()), code(s.trans()), s.n(), s.k(),
                        1, a, lda, b, ldb, 0, c, ldc));
            }
            case Trmm t -> {
                double[] a = t.a().doubles(), b = t.b().doubles();
                int lda = t.a().ld(), ldb = t.b().ld();
                yield Call.into(b, () -> blas.dtrmm(code(t.side()), code(t.uplo()), code(t.trans()), "N", t.m(), t.n(),
                        1, a, lda, b, ldb));
            }
            case Trsm t -> {
                double[] a = t.a().doubles(), b = t.b().doubles();
                int lda = t.a().ld(), ldb = t.b().ld();
                yield Call.into(b, () -> blas.dtrsm(code(t.side()), code(t.uplo()), code(t.trans()), "N", t.m(), t.n(),
                        1, a, lda, b, ldb));
            }
            case Gemv g -> {
                double[] a = g.a().doubles(), x = g.x().doubles(), y = g.y().doubles();
                int lda = g.a().ld();
                yield Call.into(y, () -> blas.dgemv(code(g.trans()), g.m(), g.n(), 1, a, lda, x, 1, 0, y, 1));
            }
            case Ger g -> {
                double[] x = g.x().doubles(), y = g.y().doubles(), a = g.a().doubles();
                int lda = g.a().ld();
                yield Call.into(a, () -> blas.dger(g.m(), g.n(), 1, x, 1, y, 1, a, lda));
            }
            case Symv s -> {
                double[] a = s.a().doubles(), x = s.x().doubles(), y = s.y().doubles();
                int lda = s.a().ld();
                yield Call.into(y, () -> blas.dsymv(code(s.uplo()), s.n(), 1, a, lda, x, 1, 0, y, 1));
            }
            case Trmv t -> {
                double[] a = t.a().doubles(), x = t.x().doubles();
                int lda = t.a().ld();
                yield Call.into(x, () -> blas.dtrmv(code(t.uplo()), code(t.trans()), "N", t.n(), a, lda, x, 1));
            }
            case Trsv t -> {
                double[] a = t.a().doubles(), x = t.x().doubles();
                int lda = t.a().ld();
                yield Call.into(x, () -> blas.dtrsv(code(t.uplo()), code(t.trans()), "N", t.n(), a, lda, x, 1));
            }
            case Dot d -> {
                double[] x = d.x().doubles(), y = d.y().doubles();
                yield Call.value(() -> blas.ddot(d.n(), x, 1, y, 1));
            }
            case Axpy a -> {
                double[] x = a.x().doubles(), y = a.y().doubles();
                yield Call.into(y, () -> blas.daxpy(a.n(), 1, x, 1, y, 1));
            }
            case Scal s -> {
                double[] x = s.x().doubles();
                yield Call.into(x, () -> blas.dscal(s.n(), -1, x, 1));
            }
            case Nrm2 v -> {
                double[] x = v.x().doubles();
                yield Call.value(() -> blas.dnrm2(v.n(), x, 1));
            }
            case Asum v -> {
                double[] x = v.x().doubles();
                yield Call.value(() -> blas.dasum(v.n(), x, 1));
            }
            case Iamax v -> {
                double[] x = v.x().doubles();
                yield Call.value(() -> blas.idamax(v.n(), x, 1));
            }
            case Copy v -> {
                double[] x = v.x().doubles(), y = v.y().doubles();
                yield Call.into(y, () -> blas.dcopy(v.n(), x, 1, y, 1));
            }
            default -> null;
        });
    }

    private static String code(Trans trans) {
        return trans.isTrans() ? "T" : "N";
    }

    private static String code(Uplo uplo) {
        return uplo == Uplo.UPPER ? "U" : "L";
    }

    private static String code(Side side) {
        return side == Side.LEFT ? "L" : "R";
    }
}
