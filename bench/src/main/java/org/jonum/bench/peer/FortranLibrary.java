package org.jonum.bench.peer;

import static org.jonum.bench.peer.Fortran.Slot.INFO;
import static org.jonum.bench.peer.Fortran.Slot.IWORK;
import static org.jonum.bench.peer.Fortran.Slot.LIWORK;
import static org.jonum.bench.peer.Fortran.Slot.LWORK;
import static org.jonum.bench.peer.Fortran.Slot.WORK;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.jonum.bench.operation.Decomposition;

/// The decompositions of a native LAPACK.
final class FortranLibrary {
    private FortranLibrary() {}

    static Optional<Call> prepare(SymbolLookup symbols, Decomposition d) {
        Fortran f = new Fortran(symbols, d);
        Agreed agreed = new Agreed(d);
        int n = d.n();
        NativeArray a = f.fresh(d.a());
        return switch (d.routine()) {
            case GETRF -> {
                f.call("getrf", n, n, a, n, f.integers(n), INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case GETRI -> {
                MemorySegment pivots = f.integers(n);
                f.call("getrf", n, n, a, n, pivots, INFO);
                f.call("getri", n, a, n, pivots, WORK, LWORK, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case POTRF -> {
                f.call("potrf", 'L', n, a, n, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case TRTRI -> {
                f.call("trtri", 'L', 'N', n, a, n, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case GEQRF -> {
                f.call("geqrf", n, n, a, n, f.array(n), WORK, LWORK, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case GEQP3 -> {
                MemorySegment pivots = f.freshZeros(n);
                f.call("geqp3", n, n, a, n, pivots, f.array(n), WORK, LWORK, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case SYTRD -> {
                f.call("sytrd", 'L', n, a, n, f.array(n), f.array(n), f.array(n), WORK, LWORK, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case GEBRD -> {
                f.call("gebrd", n, n, a, n, f.array(n), f.array(n), f.array(n), f.array(n), WORK, LWORK, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case GEHRD -> {
                f.call("gehrd", n, 1, n, a, n, f.array(n), WORK, LWORK, INFO);
                yield f.result(() -> agreed.factor(a.doubles()));
            }
            case SYEVD -> {
                NativeArray values = f.array(n);
                f.call("syevd", 'V', 'L', n, a, n, values, WORK, LWORK, IWORK, LIWORK, INFO);
                yield f.result(() -> agreed.symmetric(values.doubles(), a.doubles()));
            }
            case GESDD -> {
                NativeArray values = f.array(n), u = f.array(n * n), vt = f.array(n * n);
                f.call("gesdd", 'S', n, n, a, n, values, u, n, vt, n, WORK, LWORK, IWORK, INFO);
                yield f.result(
                        () -> agreed.singular(values.doubles(), u.doubles(), agreed.transposed(vt.doubles())));
            }
            case GEEV -> {
                NativeArray re = f.array(n), im = f.array(n), v = f.array(n * n);
                f.call("geev", 'N', 'V', n, a, n, re, im, f.array(1), 1, v, n, WORK, LWORK, INFO);
                yield f.result(() -> agreed.eigen(re.doubles(), im.doubles(), v.doubles()));
            }
            case GELSD -> {
                NativeArray b = f.fresh(d.b());
                f.call("gelsd", n, n, 1, a, n, b, n, f.array(n), f.real(-1), f.integers(1), WORK, LWORK, IWORK, INFO);
                yield f.result(b::doubles);
            }
            case SYGVD -> {
                NativeArray b = f.fresh(d.b()), values = f.array(n);
                f.call("sygvd", 1, 'V', 'L', n, a, n, b, n, values, WORK, LWORK, IWORK, LIWORK, INFO);
                yield f.result(() -> agreed.symmetric(values.doubles(), a.doubles()));
            }
            case GGEV -> {
                NativeArray b = f.fresh(d.b()), re = f.array(n), im = f.array(n), beta = f.array(n), v = f.array(n * n);
                f.call("ggev", 'N', 'V', n, a, n, b, n, re, im, beta, f.array(1), 1, v, n, WORK, LWORK, INFO);
                yield f.result(() -> agreed.eigen(re.doubles(), im.doubles(), beta.doubles(), v.doubles()));
            }
        };
    }
}
