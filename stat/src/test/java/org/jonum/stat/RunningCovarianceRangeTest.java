package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;

/// Covariances of numbers whose squares leave the range of doubles: a power of two in the data is a power of two in the result.
class RunningCovarianceRangeTest {
    private static final int N = 1300, P = 3;

    private static Matrix data(double shift) {
        SplittableRandom random = new SplittableRandom(5);
        return Matrix.generate(N, P, (i, j) -> shift + random.nextDouble(-1, 1));
    }

    private static Matrix stretched(Matrix x, int... exponents) {
        return x.mapIndexed((i, j, v) -> Math.scalb(v, exponents[j]));
    }

    private static void same(Matrix expected, Matrix found) {
        for (int i = 0; i < P; i++)
            for (int j = 0; j < P; j++)
                assertEquals(expected.get(i, j), found.get(i, j), 1e-14, i + " " + j);
    }

    @Test
    void correlationsDoNotDependOnUnits() {
        for (double shift : new double[] {0, 100}) {
            Matrix x = data(shift), plain = new RunningCovariance(P).addAll(x).correlation();
            Matrix far = stretched(x, 1015, -1000, 0);
            RunningCovariance all = new RunningCovariance(P).addAll(far), rows = new RunningCovariance(P);
            for (int i = 0; i < N; i++) rows.add(far.get(i, 0), far.get(i, 1), far.get(i, 2));
            RunningCovariance merged = new RunningCovariance(P).addAll(far.block(0, 0, 700, P))
                    .merge(new RunningCovariance(P).addAll(far.block(700, 0, N - 700, P)));
            for (RunningCovariance c : new RunningCovariance[] {all, rows, merged,
                RunningCovariance.ofBytes(merged.toBytes())}) {
                same(plain, c.correlation());
                Matrix v = new RunningCovariance(P).addAll(x).covariance();
                assertEquals(Math.scalb(v.get(1, 0), 15), c.covariance().get(1, 0),
                        1e-12 * Math.abs(v.get(1, 0)) * 32768);
                assertEquals(v.get(2, 2), c.covariance().get(2, 2), 1e-13 * v.get(2, 2));
                double mean = new RunningCovariance(P).addAll(x).mean().get(0);
                assertEquals(Math.scalb(mean, 1015), c.mean().get(0), Math.scalb(1e-14, 1015));
            }
        }
    }

    @Test
    void unitsGrowWithTheData() {
        Matrix small = stretched(data(0), -900, -900, -900), large = stretched(data(0), 900, 900, 900);
        Matrix zeros = Matrix.zeros(N, P),
                expected = new RunningCovariance(P).addAll(data(0)).addAll(zeros).correlation();
        same(expected, new RunningCovariance(P).addAll(small).addAll(large).correlation());
        same(expected, new RunningCovariance(P).addAll(large).addAll(small).correlation());
        same(expected,
                new RunningCovariance(P).addAll(small).merge(new RunningCovariance(P).addAll(large)).correlation());
        same(expected, new RunningCovariance(P).addAll(zeros).addAll(small).correlation());
        same(expected,
                new RunningCovariance(P).addAll(zeros).merge(new RunningCovariance(P).addAll(small)).correlation());
    }

    @Test
    void largestNumbers() {
        double most = Double.MAX_VALUE;
        RunningCovariance c = new RunningCovariance(2).add(most, 1).add(-most, -1);
        assertEquals(1, c.correlation().get(1, 0), 1e-15);
        assertEquals(0, c.mean().get(0));
        assertEquals(Double.POSITIVE_INFINITY, c.covariance().get(0, 0));
        assertEquals(Double.MIN_VALUE, new RunningCovariance(1).add(Double.MIN_VALUE).mean().get(0));
        RunningCovariance tiny =
                new RunningCovariance(2).add(Double.MIN_VALUE, 1).add(0, 2).add(3 * Double.MIN_VALUE, 0);
        assertEquals(-0.9819805060619659, tiny.correlation().get(1, 0), 1e-14);
    }
}
