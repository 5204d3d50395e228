// Generated from DoubleNetlibDecompositions.java by build/Float32.java. Do not edit.
package org.jonum.bench.peer;

import static org.jonum.bench.peer.Agreed.wide;

import dev.ludovic.netlib.lapack.LAPACK;
import java.util.Optional;
import org.jonum.bench.operation.Decomposition;
import org.netlib.util.intW;

/// Decompositions in single precision on netlib's interface.
final class FloatNetlibDecompositions {
    private FloatNetlibDecompositions() {}

    static Optional<Call> prepare(LAPACK lapack, Decomposition d) {
        int n = d.n(), lwork = 5 * n * n + 64 * n + 1;
        float[] first = d.a().floats(), a = first.clone(), work = new float[lwork];
        float[] values = new float[n], others = new float[n], u = new float[n * n], vt = new float[n * n];
        int[] iwork = new int[8 * n + 3];
        intW info = new intW(0);
        Runnable copy = () -> System.arraycopy(first, 0, a, 0, a.length);
        Runnable body = switch (d.routine()) {
            case GETRF -> () -> lapack.sgetrf(n, n, a, n, iwork, info);
            case POTRF -> () -> lapack.spotrf("L", n, a, n, info);
            case GEQRF -> () -> lapack.sgeqrf(n, n, a, n, values, work, lwork, info);
            case SYEVD -> () -> lapack.ssyevd("V", "L", n, a, n, values, work, lwork, iwork, iwork.length, info);
            case GESDD -> () -> lapack.sgesdd("S", n, n, a, n, values, u, n, vt, n, work, lwork, iwork, info);
            case GEEV -> () -> lapack.sgeev("N", "V", n, a, n, values, others, u, n, vt, n, work, lwork, info);
            default -> null;
        };
        if (body == null) return Optional.empty();
        Runnable run = () -> {
            copy.run();
            body.run();
        };
        Agreed agreed = new Agreed(d);
        return Optional.of(Call.of(run, switch (d.routine()) {
            case SYEVD -> () -> agreed.symmetric(wide(values), wide(a));
            case GESDD -> () -> agreed.singular(wide(values), wide(u), agreed.transposed(wide(vt)));
            case GEEV -> () -> agreed.eigen(wide(values), wide(others), wide(vt));
            default -> () -> agreed.factor(wide(a));
        }));
    }
}
