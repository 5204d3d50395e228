package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.jonum.mat.Matrix;
import org.jonum.stat.multivariate.ClassicalMds;
import org.jonum.stat.regression.ElasticNet;
import org.jonum.stat.resampling.CrossValidation;
import org.jonum.stat.resampling.Jackknife;
import org.junit.jupiter.api.Test;

/// What a result says of itself where somebody types its name.
class TextTest {
    @Test
    void resultsShowTheirFigures() {
        assertEquals("Jackknife[estimate=2.0, bias=0.0, standardError=0.5773502691896257]",
                Jackknife.of(new double[] {1, 2, 3}, Means::mean).toString());
        assertEquals("Split[train 4, test 2]", CrossValidation.kFold(6, 3).getFirst().toString());
        assertEquals("ElasticNet[alpha=1.0, scaling=UNIT, lambdas=[2.0, 1.0]]",
                ElasticNet.lasso().lambdas(2, 1).toString());
        assertEquals("Frequencies[2 values, mode 3.0]", Frequencies.of(3, 1, 3).toString());
        assertEquals("ColumnMoments[2 columns, means [2, 3]]",
                ColumnMoments.of(Matrix.of(2, 2, 1, 2, 3, 4)).toString());
        assertEquals("RunningCovariance[2 variables, n=1]", new RunningCovariance(2).add(1, 2).toString());
        assertEquals("Reservoir[k=2, n=3]", new Reservoir(2, new Random(1)).addAll(1, 2, 3).toString());
        assertEquals("ClassicalMds[2 points in 1 dimensions, goodness 1.0]",
                ClassicalMds.of(Matrix.of(2, 2, 0, 1, 1, 0), 1).toString());
        assertEquals(RunningHistogram.equal(0, 1, 2).histogram().toString(),
                RunningHistogram.equal(0, 1, 2).toString());
    }
}
