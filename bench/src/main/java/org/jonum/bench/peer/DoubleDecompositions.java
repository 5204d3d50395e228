package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.Decomposition;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// Decompositions in double precision on Jonum.
final class DoubleDecompositions {
    private DoubleDecompositions() {}

    static Optional<Call> prepare(Lapack lapack, Decomposition d) {
        int n = d.n();
        double[] first = d.a().doubles(), a = first.clone();
        Runnable copy = () -> System.arraycopy(first, 0, a, 0, a.length);
        return Optional.ofNullable(switch (d.routine()) {
            case GETRF -> {
                int[] pivots = new int[n];
                yield Call.into(a, () -> {
                    copy.run();
                    lapack.dgetrf(n, n, a, 0, n, pivots, 0);
                });
            }
            case POTRF -> Call.into(a, () -> {
                copy.run();
                lapack.dpotrf(Uplo.LOWER, n, a, 0, n);
            });
            case GEQRF -> {
                double[] tau = new double[n];
                yield Call.into(a, () -> {
                    copy.run();
                    lapack.dgeqrf(n, n, a, 0, n, tau, 0);
                });
            }
            default -> null;
        });
    }
}
