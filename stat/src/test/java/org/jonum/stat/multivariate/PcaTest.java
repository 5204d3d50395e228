package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

class PcaTest {
    @Test
    void irisAsInNumPy() {
        Oracle o = Oracle.of("pca").getFirst();
        Pca pca = Pca.of(Oracle.iris());
        double[] v = o.next(4);
        for (int i = 0; i < 4; i++) Oracle.near(v[i], pca.variances()[i], 1e-13, i);
        assertTrue(pca.components().approxEquals(o.matrix(4, 4), 1e-12));
        Oracle.near(v[0] + v[1] + v[2] + v[3], pca.totalVariance(), 1e-14, "total");
        Oracle.near(v[0] / (v[0] + v[1] + v[2] + v[3]), pca.explained(1), 1e-13, "share");
        double[] s = Oracle.of("pcascaled").getFirst().next(4), got = Pca.ofScaled(Oracle.iris()).variances();
        for (int i = 0; i < 4; i++) Oracle.near(s[i], got[i], 1e-13, i);
        assertEquals(4, Pca.ofScaled(Oracle.iris()).totalVariance(), 1e-13);
        assertTrue(pca.toString().contains("0.925"), pca::toString);
    }

    /// No covariance is formed: a deviation of 10⁻⁹ beside one of 1 keeps its digits.
    @Test
    void smallComponentsAreNotLost() {
        Matrix x = Matrix.of(4, 2, 1, 1 + 1e-9, 1, 1 - 1e-9, -1, -1 + 1e-9, -1, -1 - 1e-9);
        double[] d = Pca.of(x).deviations();
        assertEquals(Math.sqrt(8 / 3.0), d[0], 1e-14);
        assertEquals(1e-9 * Math.sqrt(4 / 3.0) / Math.sqrt(2), d[1], 1e-15);
    }

    @Test
    void wideAndLargeOffsets() {
        Matrix x = Matrix.random(new java.util.SplittableRandom(1), 5, 40);
        Pca wide = Pca.of(x.map(v -> v + 1e8));
        assertEquals(5, wide.size());
        assertEquals(0, wide.deviations()[4], 1e-6);
        assertEquals(1, wide.explained(4), 1e-12);
        assertEquals(Pca.of(x).deviations()[0], wide.deviations()[0], 1e-7);
    }

    @Test
    void randomisedFindsTheLargest() {
        Matrix low = Matrix.random(new java.util.SplittableRandom(1), 150, 3)
                .times(Matrix.random(new java.util.SplittableRandom(2), 3, 40));
        Matrix x = low.plus(Matrix.random(new java.util.SplittableRandom(3), 150, 40).scale(1e-3));
        Pca all = Pca.of(x), top = Pca.top(x, 3, new Philox4x64(1));
        for (int i = 0; i < 3; i++) Oracle.near(all.deviations()[i], top.deviations()[i], 1e-10, i);
        Oracle.near(all.explained(3), top.explained(3), 1e-10, "share");
        assertTrue(top.components().approxEquals(all.components().block(0, 0, 40, 3).copy(), 1e-8));
    }

    @Test
    void constantColumnsAndBadInput() {
        Pca flat = Pca.of(Matrix.of(3, 2, 0.1, 1, 0.1, 2, 0.1, 4));
        assertEquals(0, flat.deviations()[1]);
        assertEquals(1, flat.explained(1), 1e-15);
        assertEquals(Double.NaN, Pca.of(Matrix.zeros(3, 2)).explained(1));
        assertThrows(IllegalArgumentException.class, () -> Pca.of(Matrix.zeros(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> Pca.of(Matrix.zeros(3, 0)));
        assertThrows(IllegalArgumentException.class, () -> Pca.of(Matrix.of(2, 1, 1, Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> Pca.ofScaled(Matrix.of(3, 2, 0.1, 1, 0.1, 2, 0.1, 4)));
        assertThrows(IllegalArgumentException.class, () -> Pca.top(Oracle.iris(), 5, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class, () -> flat.scores(Matrix.zeros(1, 3)));
    }

    @Test
    void signsDoNotDependOnTheOrderOfRows() {
        Matrix x = Oracle.iris();
        int[] reversed = java.util.stream.IntStream.range(0, 150).map(i -> 149 - i).toArray();
        assertTrue(Pca.of(x).components().approxEquals(Pca.of(x.selectRows(reversed)).components(), 1e-12));
        Vector first = Pca.of(x).components().col(0);
        assertTrue(first.get(Vectors.largest(first)) > 0);
    }
}
