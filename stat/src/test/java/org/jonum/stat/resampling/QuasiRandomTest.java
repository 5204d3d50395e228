package org.jonum.stat.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.OwenScramble;
import org.junit.jupiter.api.Test;

class QuasiRandomTest {
    /// Bratley & Fox (1988) and Joe & Kuo (2003): the first points in Gray code order.
    @Test
    void firstPointsArePublishedOnes() {
        double[][] first = {{0, 0, 0}, {0.5, 0.5, 0.5}, {0.75, 0.25, 0.25}, {0.25, 0.75, 0.75}, {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125}, {0.625, 0.125, 0.875}, {0.125, 0.625, 0.375}};
        assertArrayEquals(first, Sobol.of(3).points(0, 8).toArray());
    }

    @Test
    void sobolAsInSciPyUpToTheLastDimension() {
        Sobol sobol = Sobol.of(Sobol.MAX_DIMENSION);
        double[] x = new double[Sobol.MAX_DIMENSION];
        var rows = Oracle.of("sobol");
        assertEquals(11, rows.size());
        for (int i = 0; i < 64; i++) {
            sobol.point(i, x);
            for (double[] row : rows)
                assertEquals(row[i + 1], x[(int) row[0]], "point " + i + " dimension " + (int) row[0]);
        }
        assertArrayEquals(Oracle.of("sobolfar").getFirst(), Sobol.of(5).point(123_456_789, new double[5]));
    }

    @Test
    void haltonAsInSciPy() {
        Halton halton = Halton.of(40);
        var rows = Oracle.of("halton");
        assertEquals(5, rows.size());
        for (int i = 0; i < 200; i++) {
            double[] x = halton.point(i, new double[40]);
            for (double[] row : rows) assertEquals(row[i + 1], x[(int) row[0]], 1e-15);
        }
    }

    /// (t, m, s)-nets: each box with sides 2^−dⱼ, Σd = m − t, has 2ᵗ points. In dimensions 1 to 5, t is 0, 0, 1, 3, 5: the degrees of the
    /// polynomials less 1, summed.
    @Test
    void boxesHaveTheirPoints() {
        int[] t = {0, 0, 1, 3, 5};
        for (int s = 1; s <= 5; s++) {
            Sobol plain = Sobol.of(s);
            for (Sobol sobol : new Sobol[] {plain, plain.scrambled(new Philox4x64(s)),
                plain.shifted(new Philox4x64(s))}) {
                for (int m : new int[] {t[s - 1], 8, 10}) {
                    for (int block : new int[] {0, 3})
                        boxes(sobol.points((long) block << m, 1 << m), m, t[s - 1], new int[s], 0, m - t[s - 1]);
                }
            }
        }
    }

    private static void boxes(Matrix x, int m, int t, int[] d, int j, int left) {
        if (j == d.length - 1) {
            d[j] = left;
            int[] count = new int[1 << m - t];
            for (int i = 0; i < x.rows(); i++) {
                int box = 0;
                for (int k = 0; k < d.length; k++) box = box << d[k] | (int) (x.get(i, k) * (1 << d[k]));
                count[box]++;
            }
            for (int c : count) assertEquals(1 << t, c);
            return;
        }
        for (d[j] = 0; d[j] <= left; d[j]++) boxes(x, m, t, d, j + 1, left - d[j]);
    }

    /// Any coordinate alone is a (0, m, 1)-net, in the highest dimensions, too.
    @Test
    void everyCoordinateIsStratified() {
        Sobol sobol = Sobol.of(2000).scrambled(new Philox4x64(1));
        Matrix x = sobol.points(1 << 10, 256);
        for (int j = 0; j < 2000; j++) {
            boolean[] seen = new boolean[256];
            for (int i = 0; i < 256; i++) seen[(int) (x.get(i, j) * 256)] = true;
            for (boolean b : seen) assertTrue(b, "dimension " + j);
        }
    }

    /// Owen's scrambling keeps the first place in which two numbers differ.
    @Test
    void scramblingIsNested() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            long a = random.nextLong(), key = random.nextLong();
            int place = random.nextInt(52);
            long b = a ^ (1L << 63 - place) ^ (random.nextLong() >>> 1 >>> place);
            long difference = OwenScramble.apply(key, a) ^ OwenScramble.apply(key, b);
            assertEquals(place, Long.numberOfLeadingZeros(difference));
        }
    }

    /// Flips of each place are fair, and independent of those of siblings and of the place above.
    @Test
    void flipsAreFairCoins() {
        SplittableRandom random = new SplittableRandom(2);
        int n = 4000;
        for (int place = 0; place < 52; place++) {
            int[] count = new int[8];
            for (int i = 0; i < n; i++) {
                long key = random.nextLong(), a = random.nextLong();
                long sibling = place == 0 ? a : a ^ 1L << 64 - place;
                long f = OwenScramble.apply(key, a) ^ a, g = OwenScramble.apply(key, sibling) ^ sibling;
                int flip = (int) (f >>> 63 - place & 1), other = (int) (g >>> 63 - place & 1);
                int above = place == 0 ? 0 : (int) (f >>> 64 - place & 1);
                count[flip | (place == 0 ? 0 : other) << 1 | above << 2]++;
            }
            double cells = place == 0 ? 2 : 8, chi2 = 0;
            for (int c = 0; c < cells; c++) chi2 += Math.pow(count[c] - n / cells, 2) / (n / cells);
            assertTrue(ChiSquared.of(cells - 1).sf(chi2) > 1e-6, "place " + place + ": " + chi2);
        }
    }

    @Test
    void scrambledPointsAreUniform() {
        int n = 10_000;
        int[][] bins = new int[6][50];
        Sobol sobol = Sobol.of(2);
        Halton halton = Halton.of(3);
        for (int i = 0; i < n; i++) {
            Philox4x64 random = new Philox4x64(i);
            double[][] x = {sobol.scrambled(random).point(i % 7, new double[2]),
                sobol.shifted(random).point(i % 7, new double[2]),
                halton.scrambled(random).point(i % 7, new double[3])};
            for (int k = 0; k < 3; k++) {
                bins[2 * k][(int) (50 * x[k][0])]++;
                bins[2 * k + 1][(int) (50 * x[k][x[k].length - 1])]++;
            }
        }
        for (int[] b : bins) {
            double chi2 = 0;
            for (int c : b) chi2 += Math.pow(c - n / 50.0, 2) / (n / 50.0);
            assertTrue(ChiSquared.of(49).sf(chi2) > 1e-6, "" + chi2);
        }
    }

    /// Π(1 + (xⱼ − ½)/j²) over 4096 points: root mean square error of 20 scramblings far below that of random points, 2·10⁻³.
    @Test
    void integralsConverge() {
        assertTrue(error(Sobol.of(6), true) < 3e-6);
        assertTrue(error(Sobol.of(6), false) < 2e-4);
        assertTrue(error(Halton.of(6), true) < 1e-4);
    }

    private static double error(QuasiRandom sequence, boolean scramble) {
        double square = 0;
        int trials = 20;
        for (int t = 0; t < trials; t++) {
            Philox4x64 random = new Philox4x64(t);
            QuasiRandom q = scramble ? sequence.scrambled(random) : ((Sobol) sequence).shifted(random);
            double mean = q.points(0, 4096).mapRows(x -> {
                double p = 1;
                for (int j = 0; j < x.size(); j++) p *= 1 + (x.get(j) - 0.5) / ((j + 1) * (j + 1));
                return p;
            }).mean();
            square += (mean - 1) * (mean - 1) / trials;
        }
        return Math.sqrt(square);
    }

    /// Halton points: bᵏ of them have one in each of bᵏ slices; scrambled, too.
    @Test
    void haltonIsStratified() {
        for (QuasiRandom h : new QuasiRandom[] {Halton.of(4), Halton.of(4).scrambled(new Philox4x64(3))}) {
            int[] b = {2, 3, 5, 7};
            for (int j = 0; j < 4; j++) {
                int n = b[j] * b[j] * b[j];
                Matrix x = h.points(0, n);
                boolean[] seen = new boolean[n];
                for (int i = 0; i < n; i++) seen[(int) (x.get(i, j) * n + 1e-9)] = true;
                for (boolean s : seen) assertTrue(s);
            }
        }
    }

    @Test
    void farPointsAndLargeBases() {
        double[] x = Halton.of(1000).point(Long.MAX_VALUE, new double[1000]);
        double[] y = Halton.of(1000).scrambled(new Philox4x64(1)).point(Long.MAX_VALUE, new double[1000]);
        for (int j = 0; j < 1000; j++) assertTrue(x[j] > 0 && x[j] < 1 && y[j] > 0 && y[j] < 1);
        assertEquals(1 - 0x1p-53, x[0]);
        assertEquals(1 / 7919.0, Halton.of(1000).point(1, x)[999]);
        double[] last = Sobol.of(4).point((1L << 52) - 1, new double[4]);
        for (double v : last) assertTrue(v > 0 && v < 1);
    }

    @Test
    void sameBitsForAnyNumberOfThreadsAndBySinglePoints() {
        QuasiRandom q = Sobol.of(30).scrambled(new Philox4x64(9));
        Matrix one = Backend.where(Backend.current()).threads(1).call(() -> q.points(5, 3000));
        assertEquals(one, Backend.where(Backend.current()).threads(4).call(() -> q.points(5, 3000)));
        assertArrayEquals(one.row(1234).toArray(), q.point(1239, new double[30]));
        assertNotEquals(one, Sobol.of(30).scrambled(new Philox4x64(10)).points(5, 3000));
    }

    @Test
    void badArgumentsAreRefused() {
        for (Runnable r : new Runnable[] {() -> Sobol.of(0), () -> Sobol.of(21202), () -> Halton.of(0),
            () -> Halton.of(1001),
            () -> Sobol.of(1).point(-1, new double[1]), () -> Sobol.of(1).point(1L << 52, new double[1]),
            () -> Halton.of(1).point(-1, new double[1]), () -> Sobol.of(2).points(0, -1)})
            assertThrows(IllegalArgumentException.class, r::run);
        assertThrows(IndexOutOfBoundsException.class, () -> Sobol.of(3).point(0, new double[2]));
        assertThrows(IndexOutOfBoundsException.class, () -> Halton.of(3).point(0, new double[2]));
    }
}
