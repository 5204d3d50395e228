package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

class NnlsTest {
    /// x ≥ 0, w ≤ 0 up to rounding, xᵢ·wᵢ = 0: these make x the solution.
    private static void optimal(Matrix a, Vector b, Nnls s) {
        assertTrue(s.optimal(), s::toString);
        Vector w = a.transpose().times(b.minus(a.times(s.x())));
        for (int j = 0; j < a.cols(); j++) {
            double size = a.col(j).norm2() * b.norm2() * Math.max(a.rows(), a.cols());
            assertTrue(s.x().get(j) >= 0);
            assertTrue(w.get(j) <= 1e-14 * size, () -> "w " + w);
            if (s.x().get(j) > 0) assertEquals(0, w.get(j), 1e-14 * size);
        }
        assertEquals(b.minus(a.times(s.x())).norm2(), s.residual(), 1e-14 * b.norm2());
    }

    @Test
    void randomProblemsSatisfyTheConditions() {
        Random random = new Random(11);
        for (int trial = 0; trial < 300; trial++) {
            int n = 1 + random.nextInt(20), m = 1 + random.nextInt(30);
            boolean positive = random.nextBoolean();
            Matrix a = Matrix.generate(m, n, (i, j) -> positive ? random.nextDouble() : random.nextGaussian());
            double[] b = random.doubles(m, -1, 1).toArray();
            optimal(a, Vector.of(b), Nnls.of(a, Vector.of(b)));
        }
    }

    @Test
    void dependentColumnsAndZeroColumns() {
        Random random = new Random(12);
        for (int trial = 0; trial < 100; trial++) {
            Matrix left = Matrix.random(random, 12, 4), right = Matrix.random(random, 4, 9);
            Matrix a = left.times(right);
            a.col(3).fill(0);
            a.col(5).assign(a.col(4));
            Vector b = Vector.of(random.doubles(12, -1, 1).toArray());
            Nnls s = Nnls.of(a, b);
            optimal(a, b, s);
            assertEquals(0, s.x().get(3));
        }
    }

    @Test
    void tallAndBadlyScaledProblemsEndInTime() {
        Random random = new Random(13);
        Matrix tall = Matrix.generate(10_000, 10, (i, j) -> random.nextDouble());
        Vector b = Vector.of(random.doubles(10_000, -1, 2).toArray());
        optimal(tall, b, Nnls.of(tall, b));
        for (double e : new double[] {1e-150, 1e-8, 1e8, 1e150}) {
            Matrix a = Matrix.generate(20, 8, (i, j) -> random.nextGaussian() * (j % 2 == 0 ? e : 1));
            Vector c = Vector.of(random.doubles(20, -1, 1).toArray());
            optimal(a, c, Nnls.of(a, c));
        }
        // Hilbert's matrix: at this size a gradient of rounding still leaves a residual of its root
        Matrix hilbert = Matrix.generate(15, 15, (i, j) -> 1.0 / (i + j + 1));
        Vector h = hilbert.times(Vector.of(new double[] {1, 0, 2, 0, 3, 0, 1, 0, 0, 4, 0, 0, 1, 0, 1}));
        Nnls s = Nnls.of(hilbert, h);
        assertTrue(s.residual() < 1e-6, s::toString);
    }

    @Test
    void mistakesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Nnls.of(Matrix.zeros(2, 2), Vector.of(1, 2, 3)));
        assertThrows(IllegalArgumentException.class, () -> Nnls.of(Matrix.of(1, 1, Double.NaN), Vector.of(1)));
        assertThrows(IllegalArgumentException.class, () -> Nnls.of(Matrix.of(1, 1, 1), Vector.of(Double.NaN)));
        assertEquals(0, Nnls.of(Matrix.of(1, 1, 1), Vector.of(-3)).x().get(0));
    }
}
