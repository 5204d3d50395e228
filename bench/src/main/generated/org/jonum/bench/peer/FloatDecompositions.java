// Generated from DoubleDecompositions.java by build/Float32.java. Do not edit.
package org.jonum.bench.peer;

import java.util.Arrays;
import java.util.Optional;
import org.jonum.bench.operation.Decomposition;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;

/// Decompositions in single precision on Jonum.
final class FloatDecompositions {
    private final Lapack la;
    private final int n;
    /// Operands as they were, and as they are worked on.
    private final float[] first, a, firstB, b;

    private FloatDecompositions(Lapack la, Decomposition d) {
        this.la = la;
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
            case GETRF -> into(a, () -> la.sgetrf(n, n, a, 0, n, pivots, 0));
            case GETRI -> into(a, () -> {
                la.sgetrf(n, n, a, 0, n, pivots, 0);
                la.sgetri(n, a, 0, n, pivots, 0);
            });
            case POTRF -> into(a, () -> la.spotrf(lower, n, a, 0, n));
            case TRTRI -> into(a, () -> la.strtri(lower, Diag.NON_UNIT, n, a, 0, n));
            case GEQRF -> into(a, () -> la.sgeqrf(n, n, a, 0, n, d, 0));
            case GEQP3 -> into(a, () -> {
                Arrays.fill(pivots, 0);
                la.sgeqp3(n, n, a, 0, n, pivots, 0, d, 0);
            });
            case SYTRD -> into(a, () -> la.ssytrd(lower, n, a, 0, n, d, 0, e, 0, tauq, 0));
            case GEBRD -> into(a, () -> la.sgebrd(n, n, a, 0, n, d, 0, e, 0, tauq, 0, taup, 0));
            case GEHRD -> into(a, () -> la.sgehrd(n, 0, n, a, 0, n, d, 0));
            case SYEVD -> into(d, () -> la.ssyevd(Job.VECTORS, lower, n, a, 0, n, d, 0));
            case SYGVD -> into(d, () -> la.ssygvd(1, Job.VECTORS, lower, n, a, 0, n, b, 0, n, d, 0));
            case GELSD -> into(b, () -> la.sgelsd(n, n, 1, a, 0, n, b, 0, n, d, 0, -1));
            case GESDD -> {
                float[] u = new float[n * n], vt = new float[n * n];
                yield into(d, () -> la.sgesdd(SvdJob.THIN, n, n, a, 0, n, d, 0, u, 0, n, vt, 0, n));
            }
            case GEEV -> {
                float[] v = new float[n * n], none = {};
                yield into(d, () -> la.sgeev(Job.NONE, Job.VECTORS, n, a, 0, n, d, 0, e, 0, none, 0, 1, v, 0, n));
            }
            case GGEV -> {
                float[] v = new float[n * n], none = {};
                yield into(d,
                        () -> la.sggev(Job.NONE, Job.VECTORS, n, a, 0, n, b, 0, n, d, 0, e, 0, tauq, 0, none, 0, 1,
                                v, 0, n));
            }
        };
    }

    /// A routine on fresh copies of the operands.
    private Call into(float[] result, Runnable routine) {
        return Call.into(result, () -> {
            System.arraycopy(first, 0, a, 0, a.length);
            System.arraycopy(firstB, 0, b, 0, b.length);
            routine.run();
        });
    }
}
