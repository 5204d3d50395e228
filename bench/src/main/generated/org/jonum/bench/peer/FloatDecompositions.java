// Generated from DoubleDecompositions.java by build/Float32.java. Do not edit.
package org.jonum.bench.peer;

import static org.jonum.bench.peer.Agreed.wide;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jonum.bench.operation.Decomposition;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;

/// Decompositions in single precision on Jonum.
final class FloatDecompositions {
    private final Lapack la;
    private final Agreed agreed;
    private final int n;
    /// Operands as they were, and as they are worked on.
    private final float[] first, a, firstB, b;

    private FloatDecompositions(Lapack la, Decomposition d) {
        this.la = la;
        this.agreed = new Agreed(d);
        this.n = d.n();
        this.first = d.a().floats();
        this.a = first.clone();
        this.firstB = d.b().floats();
        this.b = firstB.clone();
    }

    static Optional<Call> prepare(Lapack lapack, Decomposition d) {
        return Optional.of(new FloatDecompositions(lapack, d).call(d.routine()));
    }

    private Call call(Decomposition.Routine routine) {
        float[] d = new float[n], e = new float[n], tauq = new float[n], taup = new float[n];
        int[] pivots = new int[n];
        Uplo lower = Uplo.LOWER;
        return switch (routine) {
            case GETRF -> factor(() -> la.sgetrf(n, n, a, 0, n, pivots, 0));
            case GETRI -> factor(() -> {
                la.sgetrf(n, n, a, 0, n, pivots, 0);
                la.sgetri(n, a, 0, n, pivots, 0);
            });
            case POTRF -> factor(() -> la.spotrf(lower, n, a, 0, n));
            case TRTRI -> factor(() -> la.strtri(lower, Diag.NON_UNIT, n, a, 0, n));
            case GEQRF -> factor(() -> la.sgeqrf(n, n, a, 0, n, d, 0));
            case GEQP3 -> factor(() -> {
                Arrays.fill(pivots, 0);
                la.sgeqp3(n, n, a, 0, n, pivots, 0, d, 0);
            });
            case SYTRD -> factor(() -> la.ssytrd(lower, n, a, 0, n, d, 0, e, 0, tauq, 0));
            case GEBRD -> factor(() -> la.sgebrd(n, n, a, 0, n, d, 0, e, 0, tauq, 0, taup, 0));
            case GEHRD -> factor(() -> la.sgehrd(n, 0, n, a, 0, n, d, 0));
            case SYEVD -> call(() -> la.ssyevd(Job.VECTORS, lower, n, a, 0, n, d, 0),
                    () -> agreed.symmetric(wide(d), wide(a)));
            case SYGVD -> call(() -> la.ssygvd(1, Job.VECTORS, lower, n, a, 0, n, b, 0, n, d, 0),
                    () -> agreed.symmetric(wide(d), wide(a)));
            case GELSD -> call(() -> la.sgelsd(n, n, 1, a, 0, n, b, 0, n, d, 0, -1), () -> wide(b));
            case GESDD -> {
                float[] u = new float[n * n], vt = new float[n * n];
                yield call(() -> la.sgesdd(SvdJob.THIN, n, n, a, 0, n, d, 0, u, 0, n, vt, 0, n),
                        () -> agreed.singular(wide(d), wide(u), agreed.transposed(wide(vt))));
            }
            case GEEV -> {
                float[] v = new float[n * n], none = {};
                yield call(() -> la.sgeev(Job.NONE, Job.VECTORS, n, a, 0, n, d, 0, e, 0, none, 0, 1, v, 0, n),
                        () -> agreed.eigen(wide(d), wide(e), wide(v)));
            }
            case GGEV -> {
                float[] v = new float[n * n], none = {}, beta = tauq;
                yield call(
                        () -> la.sggev(Job.NONE, Job.VECTORS, n, a, 0, n, b, 0, n, d, 0, e, 0, beta, 0, none, 0, 1, v,
                                0, n),
                        () -> agreed.eigen(wide(d), wide(e), wide(beta), wide(v)));
            }
        };
    }

    private Call factor(Runnable routine) {
        return call(routine, () -> agreed.factor(wide(a)));
    }

    /// A routine on fresh copies of the operands.
    private Call call(Runnable routine, Supplier<double[]> result) { // keep-double
        return Call.of(() -> {
            System.arraycopy(first, 0, a, 0, a.length);
            System.arraycopy(firstB, 0, b, 0, b.length);
            routine.run();
        }, result);
    }
}
