package org.jonum.bench.peer;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.jonum.bench.operation.Asum;
import org.jonum.bench.operation.Axpy;
import org.jonum.bench.operation.BlasOperation;
import org.jonum.bench.operation.Copy;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.LawOperation;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.GemmBatch;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Ger;
import org.jonum.bench.operation.Iamax;
import org.jonum.bench.operation.Nrm2;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Scal;
import org.jonum.bench.operation.StatOperation;
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

/// A native library with the C interface of BLAS.
///
/// @param name    its name in tables
/// @param version its version, and what it says about itself
/// @param symbols its functions
/// @param batches how it multiplies many small matrices
record CblasLibrary(String name, String version, SymbolLookup symbols, Batches batches) implements Library {
    private static final int COLUMNS = Cblas.COLUMNS, NON_UNIT = 131;

    @Override
    public Optional<Call> prepare(Operation operation) {
        return switch (operation) {
            case BlasOperation b -> prepare(b);
            case Decomposition d -> FortranLibrary.prepare(symbols, d);
            case MatrixOperation _,OptimizeOperation _,LawOperation _,FunctionOperation _,StatOperation _ ->
                Optional.empty();
        };
    }

    private Optional<Call> prepare(BlasOperation operation) {
        Cblas c = new Cblas(symbols, operation);
        return switch (operation) {
            case Gemm g -> {
                NativeArray out = c.array(g.c());
                yield c.into(out, "gemm", COLUMNS, code(g.transA()), code(g.transB()), g.m(), g.n(), g.k(), c.real(1),
                        c.array(g.a()), g.a().ld(), c.array(g.b()), g.b().ld(), c.real(g.beta()), out, g.c().ld());
            }
            case GemmBatch g -> batches.prepare(c, g);
            case Symm s -> {
                NativeArray out = c.array(s.c());
                yield c.into(out, "symm", COLUMNS, code(s.side()), code(s.uplo()), s.m(), s.n(), c.real(1),
                        c.array(s.a()), s.a().ld(), c.array(s.b()), s.b().ld(), c.real(0), out, s.c().ld());
            }
            case Syrk s -> {
                NativeArray out = c.array(s.c());
                yield c.into(out, "syrk", COLUMNS, code(s.uplo()), code(s.trans()), s.n(), s.k(), c.real(1),
                        c.array(s.a()), s.a().ld(), c.real(0), out, s.c().ld());
            }
            case Syr2k s -> {
                NativeArray out = c.array(s.c());
                yield c.into(out, "syr2k", COLUMNS, code(s.uplo()), code(s.trans()), s.n(), s.k(), c.real(1),
                        c.array(s.a()), s.a().ld(), c.array(s.b()), s.b().ld(), c.real(0), out, s.c().ld());
            }
            case Trmm t -> {
                NativeArray out = c.array(t.b());
                yield c.into(out, "trmm", COLUMNS, code(t.side()), code(t.uplo()), code(t.trans()), NON_UNIT,
                        t.m(), t.n(), c.real(1), c.array(t.a()), t.a().ld(), out, t.b().ld());
            }
            case Trsm t -> {
                NativeArray out = c.array(t.b());
                yield c.into(out, "trsm", COLUMNS, code(t.side()), code(t.uplo()), code(t.trans()), NON_UNIT,
                        t.m(), t.n(), c.real(1), c.array(t.a()), t.a().ld(), out, t.b().ld());
            }
            case Gemv g -> {
                NativeArray out = c.array(g.y());
                yield c.into(out, "gemv", COLUMNS, code(g.trans()), g.m(), g.n(), c.real(1),
                        c.array(g.a()), g.a().ld(), c.array(g.x()), 1, c.real(0), out, 1);
            }
            case Ger g -> {
                NativeArray out = c.array(g.a());
                yield c.into(out, "ger", COLUMNS, g.m(), g.n(), c.real(1),
                        c.array(g.x()), 1, c.array(g.y()), 1, out, g.a().ld());
            }
            case Symv s -> {
                NativeArray out = c.array(s.y());
                yield c.into(out, "symv", COLUMNS, code(s.uplo()), s.n(), c.real(1),
                        c.array(s.a()), s.a().ld(), c.array(s.x()), 1, c.real(0), out, 1);
            }
            case Trmv t -> {
                NativeArray out = c.array(t.x());
                yield c.into(out, "trmv", COLUMNS, code(t.uplo()), code(t.trans()), NON_UNIT, t.n(),
                        c.array(t.a()), t.a().ld(), out, 1);
            }
            case Trsv t -> {
                NativeArray out = c.array(t.x());
                yield c.into(out, "trsv", COLUMNS, code(t.uplo()), code(t.trans()), NON_UNIT, t.n(),
                        c.array(t.a()), t.a().ld(), out, 1);
            }
            case Dot d -> c.value(c.symbol("dot"), c.real(), d.n(), c.array(d.x()), 1, c.array(d.y()), 1);
            case Nrm2 v -> c.value(c.symbol("nrm2"), c.real(), v.n(), c.array(v.x()), 1);
            case Asum v -> c.value(c.symbol("asum"), c.real(), v.n(), c.array(v.x()), 1);
            case Iamax v -> c.value("cblas_i" + operation.precision().prefix() + "amax", JAVA_LONG,
                    v.n(), c.array(v.x()), 1);
            case Axpy v -> {
                NativeArray out = c.array(v.y());
                yield c.into(out, "axpy", v.n(), c.real(1), c.array(v.x()), 1, out, 1);
            }
            case Scal v -> {
                NativeArray out = c.array(v.x());
                yield c.into(out, "scal", v.n(), c.real(-1), out, 1);
            }
            case Copy v -> {
                NativeArray out = c.array(v.y());
                yield c.into(out, "copy", v.n(), c.array(v.x()), 1, out, 1);
            }
        };
    }

    private static int code(Trans trans) {
        return trans.isTrans() ? 112 : Cblas.PLAIN;
    }

    private static int code(Uplo uplo) {
        return uplo == Uplo.UPPER ? 121 : 122;
    }

    private static int code(Side side) {
        return side == Side.LEFT ? 141 : 142;
    }
}
