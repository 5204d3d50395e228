// Generated from DoubleDecompositions.java by build/Float32.java. Do not edit.
package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.Decomposition;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// Decompositions in single precision on Jonum.
final class FloatDecompositions {
    private FloatDecompositions() {}

    static Optional<Call> prepare(Lapack lapack, Decomposition d) {
        int n = d.n();
        float[] first = d.a().floats(), a = first.clone();
        Runnable copy = () -> System.arraycopy(first, 0, a, 0, a.length);
        return Optional.ofNullable(switch (d.routine()) {
            case GETRF -> {
                int[] pivots = new int[n];
                yield Call.into(a, () -> {
                    copy.run();
                    lapack.sgetrf(n, n, a, 0, n, pivots, 0);
                });
            }
            case POTRF -> Call.into(a, () -> {
                copy.run();
                lapack.spotrf(Uplo.LOWER, n, a, 0, n);
            });
            case GEQRF -> {
                float[] tau = new float[n];
                yield Call.into(a, () -> {
                    copy.run();
                    lapack.sgeqrf(n, n, a, 0, n, tau, 0);
                });
            }
            default -> null;
        });
    }
}
