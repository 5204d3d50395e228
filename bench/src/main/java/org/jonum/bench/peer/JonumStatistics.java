package org.jonum.bench.peer;

import java.util.function.Supplier;
import org.jonum.bench.operation.StatOperation;
import org.jonum.blas.DoubleView;
import org.jonum.mat.Matrix;
import org.jonum.stat.ColumnMoments;
import org.jonum.stat.Correlation;
import org.jonum.stat.regression.LinearFit;
import org.jonum.stat.regression.LinearRegression;

/// Statistics of Jonum's module stat.
final class JonumStatistics {
    private JonumStatistics() {}

    /// A call on the back end of that name.
    static Call prepare(String backend, StatOperation o) {
        return JonumMatrices.on(backend, call(o));
    }

    private static Call call(StatOperation o) {
        int m = o.m(), n = o.n();
        return switch (o.verb()) {
            case COLUMNS -> {
                Matrix x = Matrix.of(DoubleView.of(o.table(), 0, m, n, m));
                yield numbers(() -> {
                    ColumnMoments c = ColumnMoments.of(x);
                    return Matrix.columns(c.means(), c.standardDeviations()).vec().toArray();
                });
            }
            case CORRELATION -> {
                Matrix x = Matrix.of(DoubleView.of(o.table(), 0, m, n, m));
                yield numbers(() -> Correlation.matrix(x).vec().toArray());
            }
            case KENDALL -> {
                double[] x = o.column(0), y = o.column(1);
                yield Call.value(() -> Correlation.kendall(x, y));
            }
            case OLS -> {
                Matrix x = Matrix.of(DoubleView.of(o.table(), m, m, n, m));
                double[] y = o.column(n + 1);
                yield new Product<>(() -> LinearRegression.fit(x, y)) {
                    @Override
                    double[] numbers(LinearFit fit) {
                        return fit.coefficients();
                    }
                };
            }
        };
    }

    static Call numbers(Supplier<double[]> statistic) {
        return new Product<>(statistic) {
            @Override
            double[] numbers(double[] result) {
                return result.clone();
            }
        };
    }
}
