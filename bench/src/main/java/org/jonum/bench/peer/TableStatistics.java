package org.jonum.bench.peer;

import org.jonum.bench.operation.StatOperation;

/// Statistics of a library that takes rows: those that descend from Commons Math.
interface TableStatistics {
    /// The mean of a part of an array.
    double mean(double[] x, int from, int n);

    /// The variance of a part of an array, whose mean is known.
    double variance(double[] x, double mean, int from, int n);

    /// Pearson's correlations of columns.
    double[][] correlations(double[][] rows);

    /// Kendall's τ-b.
    double kendall(double[] x, double[] y);

    /// Coefficients of least squares, the intercept first.
    double[] leastSquares(double[] y, double[][] rows);

    /// A call of these.
    default Call prepare(StatOperation o) {
        int m = o.m(), n = o.n();
        return switch (o.verb()) {
            case COLUMNS -> {
                double[] x = o.table();
                yield JonumStatistics.numbers(() -> {
                    double[] r = new double[2 * n];
                    for (int j = 0; j < n; j++) {
                        r[j] = mean(x, j * m, m);
                        r[n + j] = Math.sqrt(variance(x, r[j], j * m, m));
                    }
                    return r;
                });
            }
            case CORRELATION -> {
                double[][] rows = o.rows(0);
                yield JonumStatistics.numbers(() -> Rows.byColumns(correlations(rows)));
            }
            case KENDALL -> {
                double[] x = o.column(0), y = o.column(1);
                yield Call.value(() -> kendall(x, y));
            }
            case OLS -> {
                double[][] rows = o.rows(1);
                double[] y = o.column(n + 1);
                yield JonumStatistics.numbers(() -> leastSquares(y, rows));
            }
        };
    }
}
