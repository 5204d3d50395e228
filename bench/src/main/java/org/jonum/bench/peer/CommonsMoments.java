package org.jonum.bench.peer;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.jonum.bench.operation.StatOperation;
import org.jspecify.annotations.Nullable;

/// Means and standard deviations of Commons Statistics, which has neither correlations nor regression.
final class CommonsMoments {
    private CommonsMoments() {}

    static @Nullable Call prepare(StatOperation o) {
        if (o.verb() != StatOperation.Verb.COLUMNS) return null;
        int m = o.m(), n = o.n();
        double[] x = o.table();
        return JonumStatistics.numbers(() -> {
            double[] r = new double[2 * n];
            for (int j = 0; j < n; j++) {
                r[j] = Mean.ofRange(x, j * m, (j + 1) * m).getAsDouble();
                r[n + j] = StandardDeviation.ofRange(x, j * m, (j + 1) * m).getAsDouble();
            }
            return r;
        });
    }
}
