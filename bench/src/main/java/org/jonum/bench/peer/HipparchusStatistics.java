package org.jonum.bench.peer;

import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.jonum.bench.operation.StatOperation;

/// Statistics of Hipparchus.
final class HipparchusStatistics {
    private HipparchusStatistics() {}

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
