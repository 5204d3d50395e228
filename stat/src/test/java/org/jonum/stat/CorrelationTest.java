package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.jonum.blas.Backend;
import org.jonum.mat.Matrix;
import org.jonum.mat.SymEigen;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static Concordance counted(double[] x, double[] y) {
        long c = 0, d = 0, tx = 0, ty = 0, both = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double s = Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                if (s > 0) c++;
                if (s < 0) d++;
                if (x[i] == x[j]) tx++;
                if (y[i] == y[j]) ty++;
                if (x[i] == x[j] && y[i] == y[j]) both++;
            }
        }
        return new Concordance(x.length, c, d, tx, ty, both);
    }

    @Test
    void pairsAreCountedRight() {
        Random r = new Random(1);
        for (int n : new int[] {0, 1, 2, 3, 5, 39, 40, 41, 64, 100, 1000})
            for (int values : new int[] {1, 2, 3, 10, 1 << 30})
                for (int run = 0; run < (n < 100 ? 10 : 1); run++) {
                    boolean free = run % 2 == 0;
                    double[] x = new double[n], y = new double[n];
                    Arrays.setAll(x, i -> r.nextInt(values) - values / 2);
                    Arrays.setAll(y, i -> free ? r.nextInt(values) : -x[i] + r.nextInt(2));
                    assertEquals(counted(x, y), Concordance.of(x, y), n + " of " + values);
                }
        double[] big = new double[5000], small = new double[5000];
        Arrays.setAll(big, i -> (r.nextBoolean() ? -1 : 1) * Math.exp(1000 * r.nextDouble() - 500));
        Arrays.setAll(small, i -> r.nextInt(4) == 0 ? -0.0 : 1 / big[i]);
        assertEquals(counted(big, small), Concordance.of(big, small));
    }

    @Test
    void tauOfTies() {
        assertEquals(5 / 9.0, Correlation.kendall(new double[] {1, 2, 2, 3, 4}, new double[] {1, 3, 3, 2, 5}), 1e-15);
        double[] same = {2, 2, 2}, other = {1, 2, 3};
        assertEquals(Double.NaN, Correlation.kendall(same, same));
        assertEquals(Double.NaN, Correlation.kendall(same, other));
        assertEquals(Double.NaN, Correlation.spearman(same, other));
        assertEquals(Double.NaN, Correlation.kendall(new double[] {1}, new double[] {1}));
        assertEquals(Double.NaN, Correlation.kendall(new double[] {1, Double.NaN}, new double[] {1, 2}));
        assertEquals(1, Correlation.kendall(new double[] {1, Double.NaN, 2}, new double[] {1, 2, 3}, NanPolicy.OMIT));
        int n = 200_000; // more pairs than an int holds
        double[] up = new double[n], down = new double[n];
        for (int i = 0; i < n; i++) {
            up[i] = i;
            down[i] = -i;
        }
        assertEquals(-1, Correlation.kendall(up, down));
        assertEquals((long) n * (n - 1) / 2, Concordance.of(up, down).discordant());
    }

    @Test
    void pearsonAtItsEnds() {
        double[] x = new double[1000], y = new double[1000];
        Random r = new Random(2);
        Arrays.setAll(x, i -> 1e9 + r.nextGaussian());
        Arrays.setAll(y, i -> 3 - 2 * x[i]);
        assertEquals(-1, Correlation.pearson(x, y), 1e-9);
        assertTrue(Correlation.pearson(x, y) >= -1);
        double[] huge = {1e300, -1e300, 1e299}, tiny = {1e-300, -1e-300, 1e-301};
        assertEquals(1, Correlation.pearson(huge, tiny), 1e-15);
        assertEquals(1, Correlation.pearson(new double[] {1, 2}, new double[] {5, 6}));
        assertEquals(Double.NaN, Correlation.pearson(new double[] {1}, new double[] {5}));
        assertThrows(IllegalArgumentException.class, () -> Correlation.pearson(new double[2], new double[3]));
        assertThrows(IllegalArgumentException.class, () -> Correlation.pearson(new double[0], new double[0]));
    }

    @Test
    void matricesHoldThePairs() {
        Random r = new Random(3);
        int n = 1300, p = 19;
        Matrix x = Matrix.generate(n, p, (i, j) -> 1e7 + r.nextGaussian() + (j % 2 == 0 ? Math.sin(i) : 0));
        for (int i = 0; i < n; i++) x.set(i, 4, 0.1);
        Matrix c = Covariance.matrix(x), k = Correlation.matrix(x), s = Correlation.spearmanMatrix(x);
        Matrix transposed = Covariance.matrix(x.transpose().copy().transpose());
        for (int j = 0; j < p; j++) {
            for (int i = 0; i < p; i++) {
                double[] a = x.col(i).toArray(), b = x.col(j).toArray();
                double norm = Math.sqrt(c.get(i, i) * c.get(j, j));
                assertEquals(Covariance.of(a, b), c.get(i, j), 1e-14 * norm + 0);
                assertEquals(c.get(i, j), transposed.get(i, j), 1e-14 * norm);
                assertEquals(Correlation.pearson(a, b), k.get(i, j), 1e-14);
                assertEquals(Correlation.spearman(a, b), s.get(i, j), 1e-14);
                assertEquals(k.get(i, j), k.get(j, i));
                if (i == j && i != 4) assertEquals(1, k.get(i, j));
            }
        }
        assertEquals(Double.NaN, k.get(4, 4));
        assertEquals(0, c.get(4, 4));
        assertThrows(IllegalArgumentException.class, () -> Covariance.matrix(Matrix.zeros(0, 2)));
        assertThrows(IllegalArgumentException.class, () -> Correlation.matrix(Matrix.zeros(0, 2)));
        assertEquals(Double.NaN, Covariance.matrix(Matrix.of(1, 2, 5, 6)).get(0, 0));
        Matrix wide = Matrix.generate(3, 4, (i, j) -> Math.scalb(1.0 + i * i + j * i, 600 * (j - 1)));
        assertEquals(Correlation.pearson(wide.col(0).toArray(), wide.col(2).toArray()),
                Correlation.matrix(wide).get(0, 2), 1e-14);
        assertEquals(1, Correlation.matrix(wide).get(0, 0));
    }

    @Test
    void missingValuesByRowOrByPair() {
        Matrix x = Matrix.of(5, 3, 1, 2, Double.NaN, 2, 1, 5, 3, 7, 2, 4, 1, 1, Double.NaN, 3, 9);
        assertEquals(Double.NaN, Covariance.matrix(x).get(0, 2));
        assertEquals(Covariance.matrix(x.block(1, 0, 3, 3)), Covariance.matrix(x, NanPolicy.OMIT));
        assertThrows(IllegalArgumentException.class, () -> Correlation.matrix(x, NanPolicy.RAISE));
        Matrix pair = Correlation.pairwiseMatrix(x), cov = Covariance.pairwiseMatrix(x);
        assertEquals(Correlation.pearson(new double[] {1, 2, 3, 4}, new double[] {2, 1, 7, 1}), pair.get(0, 1), 1e-15);
        assertEquals(
                Covariance.of(new double[] {1, 5, 2, 1, 9}, new double[] {1, 1, 7, 1, 3}, NanPolicy.PROPAGATE) < 99,
                cov.get(1, 2) < 99);
        assertEquals(Covariance.of(new double[] {5, 2, 1, 9}, new double[] {1, 7, 1, 3}), cov.get(1, 2), 1e-14);
    }

    @Test
    void partialCorrelation() {
        Random r = new Random(4);
        int n = 200;
        double[] x = new double[n], y = new double[n], z = new double[n], w = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = 1e6 + r.nextGaussian();
            w[i] = r.nextGaussian() + z[i];
            x[i] = z[i] - w[i] + r.nextGaussian();
            y[i] = 2 * z[i] + x[i] / 2 + r.nextGaussian();
        }
        double xy = Correlation.pearson(x, y), xz = Correlation.pearson(x, z), yz = Correlation.pearson(y, z);
        double one = (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz));
        assertEquals(one, Correlation.partial(x, y, Matrix.columns(z)), 1e-12);
        Matrix precision = Correlation.matrix(Matrix.columns(x, y, z, w)).inverse();
        double two = -precision.get(0, 1) / Math.sqrt(precision.get(0, 0) * precision.get(1, 1));
        assertEquals(two, Correlation.partial(x, y, Matrix.columns(z, w)), 1e-11);
        assertEquals(xy, Correlation.partial(x, y, Matrix.zeros(n, 0)), 1e-13);
        assertEquals(Double.NaN, Correlation.partial(x, y, Matrix.columns(x)));
        assertEquals(Double.NaN, Correlation.partial(x, x, Matrix.columns(x, z)));
        assertEquals(1, Correlation.partial(x, x, Matrix.columns(z)), 1e-14);
    }

    /// The definitions, without short cuts.
    @Test
    void ledoitAndWolfShrink() {
        Random r = new Random(5);
        for (int[] size : new int[][] {{30, 4}, {10, 20}, {2, 3}, {500, 6}}) {
            int n = size[0], p = size[1];
            Matrix x = Matrix.generate(n, p, (i, j) -> 5 + (1 + j) * r.nextGaussian());
            Matrix s = Covariance.matrix(x).scale((n - 1.0) / n);
            double m = s.trace() / p,
                    d2 = s.minus(Matrix.identity(p).scale(m)).dot(s.minus(Matrix.identity(p).scale(m)));
            double b2 = 0;
            for (int k = 0; k < n; k++) {
                Matrix row = x.block(k, 0, 1, p).copy();
                for (int j = 0; j < p; j++) row.set(0, j, row.get(0, j) - Means.mean(x.col(j).toArray()));
                Matrix e = row.gram().minus(s);
                b2 += e.dot(e) / n / n;
            }
            Shrinkage shrunk = Shrinkage.ledoitWolf(x);
            double rho = Math.min(b2, d2) / d2;
            assertEquals(rho, shrunk.intensity(), 1e-12);
            Matrix right = s.scale(1 - rho).plus(Matrix.identity(p).scale(rho * m));
            assertTrue(right.approxEquals(shrunk.covariance(), 1e-12));
            assertTrue(SymEigen.values(shrunk.covariance())[0] > 0 || n == 2);
            Shrinkage oas = Shrinkage.oracleApproximating(x);
            assertTrue(oas.intensity() > 0 && oas.intensity() <= 1);
        }
        Shrinkage constant = Shrinkage.ledoitWolf(Matrix.zeros(3, 2));
        assertEquals(1, constant.intensity());
    }

    @Test
    void threadsChangeNothing() {
        Random r = new Random(6);
        Matrix x = Matrix.generate(3000, 40, (i, j) -> r.nextGaussian());
        Matrix many = Covariance.matrix(x);
        Matrix one = Backend.where(Backend.current()).threads(1).call(() -> Covariance.matrix(x));
        assertEquals(one, many);
    }
}
