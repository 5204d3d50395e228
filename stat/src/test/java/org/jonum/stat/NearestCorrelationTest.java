package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.SymEigen;
import org.junit.jupiter.api.Test;

/// Nearest correlation matrices against R's Matrix (`nearest_correlation.R`), Higham's example, and the conditions for a minimum.
class NearestCorrelationTest {
    private static Matrix symmetric(int n, double[] below) {
        Matrix a = Matrix.identity(n);
        for (int j = 0, at = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++, at++) {
                a.set(i, j, below[at]);
                a.set(j, i, below[at]);
            }
        }
        return a;
    }

    private static double[] numbers(String field) {
        return Arrays.stream(field.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void packageMatrixOfR() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/descriptive/nearest-correlation.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
                String[] f = line.split("\t");
                int n = Integer.parseInt(f[0]);
                NearestCorrelation c = NearestCorrelation.of(symmetric(n, numbers(f[1])));
                assertEquals(0, c.matrix().minus(symmetric(n, numbers(f[2]))).normMax(), 1e-7, line);
                assertEquals(Double.parseDouble(f[3]), c.distance(), 1e-8, line);
            }
        }
    }

    /// X − A = diag y + Z with Z positive semidefinite and ZX = 0: then no correlation matrix is nearer.
    @Test
    void conditionsForAMinimum() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n : new int[] {1, 2, 3, 8, 30}) {
            for (double scale : new double[] {0.3, 1, 5}) {
                Matrix b = Matrix.generate(n, n, (i, j) -> random.nextDouble(-scale, scale));
                Matrix a = b.plus(b.transpose());
                NearestCorrelation c = NearestCorrelation.of(a);
                Matrix x = c.matrix(), d = x.minus(a);
                assertTrue(c.steps() <= 15, c::toString);
                assertTrue(SymEigen.values(x)[0] >= -1e-14 * n);
                for (int i = 0; i < n; i++) {
                    assertEquals(1, x.get(i, i));
                    for (int j = 0; j < n; j++) assertEquals(x.get(i, j), x.get(j, i));
                }
                // diag(ZX) = 0 gives y: Σⱼ dᵢⱼxᵢⱼ = yᵢ
                Matrix z = d.copy();
                for (int i = 0; i < n; i++) z.set(i, i, d.get(i, i) - d.row(i).dot(x.row(i)));
                assertTrue(SymEigen.values(z)[0] >= -1e-9 * scale * n, "least " + SymEigen.values(z)[0]);
                assertEquals(0, z.times(x).normMax(), 1e-9 * scale * n);
                NearestCorrelation apart = NearestCorrelation.of(a, 0.01);
                assertTrue(Cholesky.tryOf(apart.matrix()).isDone()
                        && SymEigen.values(apart.matrix())[0] >= 0.01 - 1e-13 * n);
                assertTrue(apart.distance() >= c.distance() - 1e-10);
            }
        }
    }

    @Test
    void whatIsOneAlreadyStays() {
        Matrix r = symmetric(3, new double[] {0.5, -0.2, 0.1});
        assertEquals(0, NearestCorrelation.of(r).matrix().minus(r).normMax());
        assertEquals(0, NearestCorrelation.of(r).distance());
        assertEquals(0, NearestCorrelation.of(Matrix.generate(4, 4, (i, j) -> 1)).matrix()
                .minus(Matrix.generate(4, 4, (i, j) -> 1)).normMax(), 1e-15);
    }

    @Test
    void nearestCovariance() {
        Matrix a = Matrix.of(2, 2, 1, 2, 2, 1), x = NearestCorrelation.covariance(a, 0);
        assertEquals(0, x.minus(Matrix.of(2, 2, 1.5, 1.5, 1.5, 1.5)).normMax(), 1e-15);
        assertEquals(0.25, SymEigen.values(NearestCorrelation.covariance(a, 0.25))[0], 1e-15);
        assertEquals(0, NearestCorrelation.covariance(Matrix.identity(3), 0.5).minus(Matrix.identity(3)).normMax());
    }

    @Test
    void badInput() {
        assertThrows(IllegalArgumentException.class, () -> NearestCorrelation.of(Matrix.of(2, 2, 1, 0.5, 0.4, 1)));
        assertThrows(IllegalArgumentException.class,
                () -> NearestCorrelation.of(Matrix.of(2, 2, 1, Double.NaN, Double.NaN, 1)));
        assertThrows(IllegalArgumentException.class, () -> NearestCorrelation.of(Matrix.zeros(2, 3)));
        assertThrows(IllegalArgumentException.class, () -> NearestCorrelation.of(Matrix.zeros(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> NearestCorrelation.of(Matrix.identity(2), 1));
        assertThrows(IllegalArgumentException.class, () -> NearestCorrelation.covariance(Matrix.identity(2), -1));
    }
}
