package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final double EPS = 0x1p-53, NAN = Double.NaN;

    @Test
    void inverseOfHilbertIsExact() {
        assertEquals(Matrix.of(2, 2, 4, -6, -6, 12), Gallery.inverseHilbert(2));
        // rows of the inverse times 1/(k + j + 1), in units of a common denominator
        for (int n = 0; n <= 12; n++) {
            Matrix b = Gallery.inverseHilbert(n);
            assertEquals(b, b.transpose());
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    BigInteger unit = BigInteger.valueOf(26771144400L), sum = BigInteger.ZERO;
                    for (int k = 0; k < n; k++) {
                        sum = sum.add(new BigDecimal(b.get(i, k)).toBigIntegerExact()
                                .multiply(unit.divide(BigInteger.valueOf(k + j + 1))));
                    }
                    assertEquals(i == j ? unit : BigInteger.ZERO, sum, "n = " + n);
                }
            }
        }
        assertTrue(Gallery.hilbert(4).times(Gallery.inverseHilbert(4)).approxEquals(Matrix.identity(4), 1e-11));
    }

    @Test
    void magicSquaresAreMagic() {
        assertEquals(Matrix.of(1, 1, 1), Gallery.magic(1));
        assertEquals(0, Gallery.magic(0).rows());
        for (int n = 3; n <= 22; n++) {
            Matrix a = Gallery.magic(n), sums = Matrix.zeros(n, 1);
            sums.fill(n * (n * n + 1) / 2.0);
            assertEquals(sums.col(0), a.mapRows(Vector::sum));
            assertEquals(sums.col(0), a.mapCols(Vector::sum));
            int[] back = IntStream.iterate(n - 1, i -> i >= 0, i -> i - 1).toArray();
            assertEquals(sums.get(0, 0), a.trace());
            assertEquals(sums.get(0, 0), a.selectRows(back).trace());
            assertEquals(Vector.linspace(1, n * n, n * n), Vector.of(a.stream().sorted().toArray()));
        }
        MatrixTest.refused("magic: n = 2, need an order other than 2", () -> Gallery.magic(2));
    }

    @Test
    void structuredMatrices() {
        assertEquals(Matrix.of(3, 3, 1, 1, 1, 1, 2, 3, 1, 3, 6), Gallery.pascal(3));
        assertEquals(1, Gallery.pascal(8).det(), 1e-6);
        assertEquals(601080390, Gallery.pascal(17).get(16, 16));
        assertEquals(Matrix.of(3, 3, 1, 1, 0, 1, 0, 1, 0, 1, 1), Gallery.wilkinson(3));
        assertEquals(Matrix.of(2, 2, 0.5, 1, 1, 0.5), Gallery.wilkinson(2));
        assertEquals(Matrix.of(3, 3, 1, 3, 2, 2, 1, 3, 3, 2, 1), Gallery.circulant(Vector.of(1, 2, 3)));
        assertEquals(Matrix.of(2, 3, 1, 2, 4, 1, NAN, NAN), Gallery.vandermonde(Vector.of(2, NAN), 3));
        assertEquals(Matrix.zeros(2, 0), Gallery.vandermonde(Vector.of(1, 2), 0));
        assertEquals(Matrix.zeros(0, 0), Gallery.toeplitz(Vector.zeros(0), Vector.zeros(0)));
        assertEquals(Matrix.of(2, 3, 1, 2, 4, 2, 4, 5), Gallery.hankel(Vector.of(1, 2), Vector.of(2, 4, 5)));
        assertEquals(Matrix.of(2, 2, 0, -0.5, 1, 2), Gallery.companion(Vector.of(2, -8, 4)));
        assertEquals(0, Gallery.companion(Vector.of(3)).rows());
        for (int n : new int[] {0, 1}) assertEquals(n, Gallery.wilkinson(n).rows() + Gallery.hilbert(0).rows());
        MatrixTest.refused("toeplitz: row.get(0) = 2.0, need col.get(0) = 1.0",
                () -> Gallery.toeplitz(Vector.of(1), Vector.of(2)));
        MatrixTest.refused("hankel: col.size() = 0, need >= 1", () -> Gallery.hankel(Vector.zeros(0), Vector.of(2)));
        MatrixTest.refused("companion: the last coefficient = 0.0, need a value other than 0",
                () -> Gallery.companion(Vector.of(1, 0)));
    }

    @Test
    void randomNormalNumbersAreNormal() {
        Matrix a = Gallery.randomNormal(new Random(1), 201, 201);
        assertEquals(a, Gallery.randomNormal(new Random(1), 201, 201));
        int n = 201 * 201;
        assertEquals(0, a.mean(), 4 / Math.sqrt(n));
        assertEquals(1, a.dot(a) / n, 4 * Math.sqrt(2.0 / n));
        assertEquals(3, a.map(x -> x * x * x * x).mean(), 4 * Math.sqrt(96.0 / n));
        assertEquals(0.0455, a.count(x -> Math.abs(x) > 2) / (double) n, 4 * Math.sqrt(0.0455 / n));
        Random zero = new Random() {
            @Override
            public long nextLong() {
                return 0;
            }
        };
        assertEquals(Math.sqrt(106 * Math.log(2)), Gallery.randomNormal(zero, 1, 1).get(0, 0), 1e-14);
    }

    @Test
    void randomOrthogonalMatricesAreOrthogonalAndUniform() {
        Random rng = new Random(2);
        for (int n : new int[] {0, 1, 2, 9, 40}) {
            Matrix q = Gallery.randomOrthogonal(rng, n);
            assertTrue(q.gram().approxEquals(Matrix.identity(n), 10 * (n + 1) * EPS));
        }
        int positive = 0;                                   // without the signs, q₁₁ of a reflection is never positive
        double trace = 0;
        for (int k = 0; k < 400; k++) {
            Matrix q = Gallery.randomOrthogonal(rng, 3);
            if (q.get(0, 0) > 0) positive++;
            trace += q.trace() * q.trace();
        }
        assertEquals(200, positive, 40);
        assertEquals(1, trace / 400, 0.3);                  // E (tr Q)² = 1
        assertEquals(Matrix.identity(2).rows(), Gallery.randomOrthonormal(rng, 5, 2).gram().rows());
        MatrixTest.refused("randomOrthonormal: cols = 3, need <= rows = 2",
                () -> Gallery.randomOrthonormal(rng, 2, 3));
    }

    @Test
    void randomMatricesHaveTheSpectrumAskedFor() {
        Random rng = new Random(3);
        Matrix a = Gallery.randomSymmetric(rng, 1, -2, 3);
        assertEquals(a, a.transpose());
        assertEquals(2, a.trace(), 20 * EPS);
        assertEquals(-6, a.det(), 60 * EPS);
        assertEquals(Math.sqrt(14), a.normFrobenius(), 40 * EPS);
        Matrix b = Gallery.randomSpd(rng, 5, 16);
        assertEquals(0x1p-10, Cholesky.of(b).det(), 0x1p-10 * 500 * EPS);
        assertEquals(1 + 0.5 + 0.25 + 0.125 + 0.0625, b.trace(), 40 * EPS);
        for (int[] shape : new int[][] {{4, 2}, {2, 4}, {3, 3}, {0, 2}}) {
            double[] s = Vector.linspace(2, 1, Math.min(shape[0], shape[1])).toArray();
            Matrix c = Gallery.randomWithSingularValues(rng, shape[0], shape[1], s);
            assertEquals(Vector.of(s).norm2(), c.normFrobenius(), 40 * EPS);
        }
        MatrixTest.refused("randomSpd: condition = NaN, need >= 1 and finite", () -> Gallery.randomSpd(rng, 2, NAN));
    }
}
