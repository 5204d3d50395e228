package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// The conditions of optimality, computed here; Nnls and TrustRegionReflective as judges.
class BoundedLeastSquaresTest {
    private static void optimal(Matrix a, Vector b, Bounds box, BoundedLeastSquares s) {
        assertTrue(s.optimal(), s::toString);
        assertTrue(box.contain(s.x().toArray()), s::toString);
        Vector w = a.transpose().times(b.minus(a.times(s.x())));
        for (int j = 0; j < a.cols(); j++) {
            double size = a.col(j).norm2() * (b.norm2() + a.times(s.x()).norm2()) * Math.max(a.rows(), a.cols());
            double x = s.x().get(j), tol = 1e-13 * size, v = w.get(j);
            if (x > box.lower(j)) assertTrue(v >= -tol, () -> "w " + w + s);
            if (x < box.upper(j)) assertTrue(v <= tol, () -> "w " + w + s);
        }
    }

    @Test
    void randomProblemsSatisfyTheConditions() {
        Random random = new Random(21);
        for (int trial = 0; trial < 400; trial++) {
            int n = 1 + random.nextInt(15), m = n + random.nextInt(15);
            double e = trial % 3 == 0 ? 1e6 : 1;
            Matrix a = Matrix.generate(m, n, (i, j) -> random.nextGaussian() * (j % 2 == 0 ? e : 1));
            Vector b = Vector.of(random.doubles(m, -2, 2).toArray());
            double[] l = new double[n], u = new double[n];
            for (int j = 0; j < n; j++) {
                double t = j % 2 == 0 ? 1 / e : 1;
                l[j] = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : -t * random.nextDouble();
                u[j] = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : t * random.nextDouble();
                if (random.nextInt(9) == 0 && Double.isFinite(l[j])) u[j] = l[j];
            }
            Bounds box = Bounds.of(l, u);
            optimal(a, b, box, BoundedLeastSquares.of(a, b, box));
        }
    }

    @Test
    void withoutUpperBoundsItIsNnls() {
        Random random = new Random(22);
        for (int trial = 0; trial < 50; trial++) {
            Matrix a = Matrix.random(random, 12, 6);
            Vector b = Vector.of(random.doubles(12, -1, 1).toArray());
            double[] u = new double[6];
            Arrays.fill(u, Double.POSITIVE_INFINITY);
            Vector x = BoundedLeastSquares.of(a, b, Bounds.of(new double[6], u)).x();
            assertArrayEquals(Nnls.of(a, b).x().toArray(), x.toArray(), 1e-12);
        }
    }

    @Test
    void withoutBoundsItIsLeastSquares() {
        Matrix a = Matrix.random(new Random(23), 9, 4);
        Vector b = Vector.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
        BoundedLeastSquares s = BoundedLeastSquares.of(a, b, Bounds.none(4));
        assertEquals(1, s.iterations());
        assertArrayEquals(a.leastSquares(b).toArray(), s.x().toArray(), 1e-15);
    }

    @Test
    void dependentColumnsEnd() {
        Random random = new Random(24);
        for (int trial = 0; trial < 50; trial++) {
            Matrix a = Matrix.random(random, 8, 3).times(Matrix.random(random, 3, 7));
            Vector b = Vector.of(random.doubles(8, -1, 1).toArray());
            Bounds box = Bounds.of(-0.1, 0.1, 7);
            optimal(a, b, box, BoundedLeastSquares.of(a, b, box));
        }
    }

    @Test
    void mistakesAreRefused() {
        Matrix a = Matrix.zeros(2, 2);
        assertThrows(IllegalArgumentException.class,
                () -> BoundedLeastSquares.of(a, Vector.of(1, 2, 3), Bounds.none(2)));
        assertThrows(IllegalArgumentException.class, () -> BoundedLeastSquares.of(a, Vector.of(1, 2), Bounds.none(3)));
        assertThrows(IllegalArgumentException.class,
                () -> BoundedLeastSquares.of(a, Vector.of(1, Double.NaN), Bounds.none(2)));
    }
}
