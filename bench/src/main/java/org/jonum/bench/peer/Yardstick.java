package org.jonum.bench.peer;

import java.util.Arrays;
import java.util.Optional;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.StatOperation;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// What statistics cannot do without, and so a measure of them: `dsyrk` for correlations, that and the residuals for least squares, two
/// sorts for Kendall's τ. What it computes is not the statistic.
///
/// @param blas Jonum's routines
record Yardstick(Blas blas) implements Library {

    static Yardstick load() {
        return new Yardstick(Backend.current().blas());
    }

    @Override
    public String name() {
        return "yardstick";
    }

    @Override
    public String version() {
        return "dsyrk and dgemv of this build, sorts of the JDK";
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        if (!(operation instanceof StatOperation o)) return Optional.empty();
        int m = o.m(), n = o.n();
        return switch (o.verb()) {
            case COLUMNS -> Optional.empty();
            case CORRELATION -> {
                double[] x = o.table(), c = new double[n * n];
                yield Optional.of(Call.into(c,
                        () -> blas.dsyrk(Uplo.UPPER, Trans.TRANS, n, m, 1, x, 0, m, 0, c, 0, n)));
            }
            case KENDALL -> {
                double[] x = o.column(0), y = o.column(1), a = x.clone(), b = y.clone();
                yield Optional.of(Call.into(a, () -> {
                    System.arraycopy(x, 0, a, 0, m);
                    System.arraycopy(y, 0, b, 0, m);
                    Arrays.sort(a);
                    Arrays.sort(b);
                }));
            }
            case OLS -> {
                double[] x = o.table(), c = new double[(n + 2) * (n + 2)], b = new double[n + 1], r = new double[m];
                yield Optional.of(Call.into(c, () -> {
                    blas.dsyrk(Uplo.UPPER, Trans.TRANS, n + 2, m, 1, x, 0, m, 0, c, 0, n + 2);
                    blas.dgemv(Trans.NO_TRANS, m, n + 1, 1, x, 0, m, c, 0, 1, 0, r, 0, 1);
                    blas.dgemv(Trans.TRANS, m, n + 1, 1, x, 0, m, r, 0, 1, 0, b, 0, 1);
                }));
            }
        };
    }
}
