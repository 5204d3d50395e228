package org.jonum.bench.peer;

import org.apache.commons.math4.legacy.stat.StatUtils;
import org.apache.commons.math4.legacy.stat.correlation.KendallsCorrelation;
import org.apache.commons.math4.legacy.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math4.legacy.stat.regression.OLSMultipleLinearRegression;
import org.jonum.bench.operation.StatOperation;

/// Statistics of Commons Math.
final class CommonsMathStatistics {
    private CommonsMathStatistics() {}

    static Call prepare(StatOperation o) {
        int m = o.m(), n = o.n();
        return switch (o.verb()) {
            case COLUMNS -> {
                double[] x = o.table();
                yield JonumStatistics.numbers(() -> {
                    double[] r = new double[2 * n];
                    for (int j = 0; j < n; j++) {
                        r[j] = StatUtils.mean(x, j * m, m);
                        r[n + j] = Math.sqrt(StatUtils.variance(x, r[j], j * m, m));
                    }
                    return r;
                });
            }
            case CORRELATION -> {
                double[][] rows = o.rows(0);
                yield JonumStatistics.numbers(
                        () -> Rows.byColumns(new PearsonsCorrelation().computeCorrelationMatrix(rows).getData()));
            }
            case KENDALL -> {
                double[] x = o.column(0), y = o.column(1);
                yield Call.value(() -> new KendallsCorrelation().correlation(x, y));
            }
            case OLS -> {
                double[][] rows = o.rows(1);
                double[] y = o.column(n + 1);
                yield JonumStatistics.numbers(() -> {
                    OLSMultipleLinearRegression r = new OLSMultipleLinearRegression();
                    r.newSampleData(y, rows);
                    return r.estimateRegressionParameters();
                });
            }
        };
    }
}
