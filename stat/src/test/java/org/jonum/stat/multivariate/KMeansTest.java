package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;

class KMeansTest {
    /// The least sum of squares of three groups of iris that anyone has found.
    @Test
    void irisHasItsThreeGroups() {
        KMeans k = KMeans.of(Oracle.iris(), 3, new Philox4x64(1));
        assertEquals(78.85144142614601, k.inertia(), 1e-10);
        int[] sizes = k.sizes();
        Arrays.sort(sizes);
        assertArrayEquals(new int[] {38, 50, 62}, sizes);
        assertTrue(k.converged());
        assertArrayEquals(k.labels(), k.assign(Oracle.iris()));
    }

    /// Bounds spare distances, and change nothing: the plain iteration gives the same labels and centres.
    @Test
    void isLloydsIteration() {
        for (int trial = 0; trial < 12; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            int n = 50 + 40 * trial, d = 1 + trial % 5, k = 2 + trial % 7;
            Matrix x = Matrix.random(random, n, d);
            Matrix start = x.block(0, 0, k, d).copy();
            for (int most : new int[] {1, 2, 5, 500}) {
                KMeans fast = KMeans.from(x, start, most);
                int[] label = new int[n];
                Matrix c = start.copy();
                boolean changed = true;
                for (int it = 0; it < most && changed; it++) {
                    changed = it == 0;
                    Matrix sum = Matrix.zeros(k, d);
                    int[] count = new int[k];
                    for (int i = 0; i < n; i++) {
                        int best = 0;
                        for (int j = 1; j < k; j++)
                            if (x.row(i).minus(c.row(j)).norm2() < x.row(i).minus(c.row(best)).norm2()) best = j;
                        changed |= best != label[i];
                        label[i] = best;
                        count[best]++;
                        sum.row(best).addInPlace(x.row(i));
                    }
                    for (int j = 0; j < k; j++) c.row(j).assign(sum.row(j).scale(1.0 / count[j]));
                }
                assertArrayEquals(label, fast.labels(), "trial " + trial);
                assertTrue(c.approxEquals(fast.centres(), 1e-12), "trial " + trial);
                assertEquals(!changed, fast.converged());
            }
        }
    }

    @Test
    void sameBitsForAnyNumberOfThreads() {
        Matrix x = Matrix.random(new SplittableRandom(1), 5000, 3);
        KMeans one = Backend.where(Backend.current()).threads(1).call(() -> KMeans.of(x, 7, 2, 50, new Philox4x64(1)));
        KMeans four = Backend.where(Backend.current()).threads(4).call(() -> KMeans.of(x, 7, 2, 50, new Philox4x64(1)));
        assertEquals(one.centres(), four.centres());
        assertEquals(one.inertia(), four.inertia());
        assertArrayEquals(one.labels(), four.labels());
    }

    @Test
    void fewerPointsThanGroupsEnd() {
        Matrix x = Matrix.of(5, 1, 1, 1, 1, 2, 2);
        KMeans k = KMeans.of(x, 4, new Philox4x64(1));
        assertEquals(0, k.inertia());
        assertTrue(k.converged());
        assertEquals(5, Arrays.stream(k.sizes()).sum());
        assertEquals(1, KMeans.of(x, 1, new Philox4x64(1)).sizes().length);
    }

    @Test
    void centresWithoutObservationsMove() {
        Matrix x = Matrix.of(6, 1, 1, 2, 3, 11, 12, 13);
        KMeans k = KMeans.from(x, Matrix.of(3, 1, 2, 12, 1e6), 100);
        assertTrue(k.converged());
        assertTrue(Arrays.stream(k.sizes()).min().orElse(0) > 0);
        assertTrue(k.inertia() < 4);
    }

    @Test
    void limitsAndBadInput() {
        Matrix x = Oracle.iris();
        assertFalse(KMeans.from(x, x.block(0, 0, 3, 4), 1).converged());
        for (Runnable r : new Runnable[] {() -> KMeans.of(x, 0, new Philox4x64(1)),
            () -> KMeans.of(x, 151, new Philox4x64(1)),
            () -> KMeans.of(Matrix.of(2, 1, 1, Double.NaN), 1, new Philox4x64(1)),
            () -> KMeans.of(x, 2, 0, 10, new Philox4x64(1)), () -> KMeans.from(x, Matrix.zeros(2, 3), 10),
            () -> KMeans.from(x, Matrix.zeros(0, 4), 10), () -> KMeans.from(Matrix.zeros(5, 0), Matrix.zeros(2, 0), 10),
            () -> KMeans.of(x, 2, new Philox4x64(1)).assign(Matrix.zeros(1, 1))})
            assertThrows(IllegalArgumentException.class, r::run);
    }

    /// Far groups are found from any seed: a start takes one of each.
    @Test
    void seedsSpread() {
        SplittableRandom random = new SplittableRandom(3);
        Matrix x = Matrix.generate(200, 2, (i, j) -> 1000 * (i % 8) + random.nextDouble());
        for (long seed = 0; seed < 50; seed++) {
            KMeans k = KMeans.of(x, 8, 1, 100, new Philox4x64(seed));
            assertTrue(Arrays.stream(k.sizes()).allMatch(s -> s == 25), "seed " + seed);
        }
    }
}
