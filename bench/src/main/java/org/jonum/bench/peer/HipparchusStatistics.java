package org.jonum.bench.peer;

import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/// Statistics of Hipparchus.
record HipparchusStatistics() implements TableStatistics {

    @Override
    public double mean(double[] x, int from, int n) {
        return StatUtils.mean(x, from, n);
    }

    @Override
    public double variance(double[] x, double mean, int from, int n) {
        return StatUtils.variance(x, mean, from, n);
    }

    @Override
    public double[][] correlations(double[][] rows) {
        return new PearsonsCorrelation().computeCorrelationMatrix(rows).getData();
    }

    @Override
    public double kendall(double[] x, double[] y) {
        return new KendallsCorrelation().correlation(x, y);
    }

    @Override
    public double[] leastSquares(double[] y, double[][] rows) {
        OLSMultipleLinearRegression r = new OLSMultipleLinearRegression();
        r.newSampleData(y, rows);
        return r.estimateRegressionParameters();
    }
}
