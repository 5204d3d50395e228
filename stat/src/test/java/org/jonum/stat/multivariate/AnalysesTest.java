package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.mat.NumericalException;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Canonical correlations, scaling and Hotelling's test.
class AnalysesTest {
    @Test
    void canonicalCorrelationsOfIris() {
        Oracle o = Oracle.of("cca").getFirst();
        Matrix x = Oracle.iris();
        Matrix a = x.block(0, 0, 150, 2), b = x.block(0, 2, 150, 2);
        Cca cca = Cca.of(a, b);
        for (double r : cca.correlations()) Oracle.near(o.next(), r, 1e-12, "r");
        Cca.Bartlett test = cca.test(0);
        Oracle.near(o.next(), test.wilks(), 1e-11, "Λ");
        Oracle.near(o.next(), test.statistic(), 1e-12, "χ²");
        Oracle.near(o.next(), test.pValue(), 1e-9, "p");
        Oracle.near(o.next(), test.logPValue(), 1e-11, "log p");
        assertEquals(1, cca.test(1).df());
        Matrix u = a.times(cca.a()), v = b.times(cca.b());
        Matrix scores = Centred.of("", Matrix.horizontal(u, v)).values(), c = scores.gram().scale(1 / 149.0);
        double r0 = cca.correlations()[0], r1 = cca.correlations()[1];
        assertTrue(c.approxEquals(Matrix.of(4, 4, 1, 0, r0, 0, 0, 1, 0, r1, r0, 0, 1, 0, 0, r1, 0, 1), 1e-11),
                c::toString);
    }

    @Test
    void correlationsNearOneAndDependentColumns() {
        SplittableRandom random = new SplittableRandom(1);
        Matrix x = Matrix.random(random, 30, 2), noise = Matrix.random(random, 30, 1);
        Matrix y = Matrix.horizontal(x.col(0).asColumn().plusScaled(1e-7, noise), Matrix.random(random, 30, 1));
        Cca cca = Cca.of(x, y);
        assertEquals(1, cca.correlations()[0], 1e-13);
        double lambda = cca.test(0).wilks() / cca.test(1).wilks(); // 1 − r₁², far below ε of r₁
        assertTrue(lambda > 1e-16 && lambda < 1e-13, "" + lambda);
        Matrix dependent = Matrix.horizontal(x, x.col(0).plus(x.col(1)).asColumn());
        assertEquals(2, Cca.of(dependent, y).correlations().length);
        assertArrayEquals(cca.correlations(), Cca.of(dependent, y).correlations(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> Cca.of(Matrix.zeros(30, 1), y));
        assertThrows(IllegalArgumentException.class, () -> Cca.of(Matrix.zeros(3, 1), y));
        assertThrows(IllegalArgumentException.class, () -> cca.test(2));
    }

    @Test
    void scalingGivesPointsBack() {
        Matrix x = Matrix.random(new SplittableRandom(1), 12, 3);
        Matrix d = Matrix.generate(12, 12, (i, j) -> x.row(i).minus(x.row(j)).norm2());
        ClassicalMds mds = ClassicalMds.of(d, 3);
        Matrix back = Matrix.generate(12, 12, (i, j) -> mds.points().row(i).minus(mds.points().row(j)).norm2());
        assertTrue(back.approxEquals(d, 1e-13));
        assertEquals(1, mds.goodness(), 1e-13);
        double[] variances = Pca.of(x).variances();
        for (int i = 0; i < 3; i++) Oracle.near(variances[i] * 11, mds.eigenvalues()[i], 1e-12, i);
    }

    @Test
    void distancesOfNoPointsHaveNegativeEigenvalues() {
        Matrix d = Matrix.of(3, 3, 0, 1, 5, 1, 0, 1, 5, 1, 0);
        ClassicalMds mds = ClassicalMds.of(d, 2);
        assertTrue(mds.eigenvalues()[2] < -1);
        assertTrue(mds.goodness() < 1);
        assertEquals(0, mds.points().col(1).norm2(), 1e-7);
        assertThrows(IllegalArgumentException.class, () -> ClassicalMds.of(d, 3));
        assertThrows(IllegalArgumentException.class, () -> ClassicalMds.of(Matrix.of(2, 2, 0, -1, -1, 0), 1));
        assertThrows(IllegalArgumentException.class, () -> ClassicalMds.of(Matrix.of(2, 2, 1, 1, 1, 0), 1));
        assertThrows(IllegalArgumentException.class, () -> ClassicalMds.of(Matrix.of(2, 2, 0, 1, 2, 0), 1));
    }

    @Test
    void hotellingAsInSciPy() {
        Matrix x = Oracle.iris(), a = x.block(50, 0, 50, 4), b = x.block(100, 0, 50, 4);
        check(Oracle.of("hotelling2").getFirst(), HotellingT2.twoSample(a, b), 95);
        check(Oracle.of("hotelling1").getFirst(), HotellingT2.oneSample(a, Vector.of(5.9, 2.8, 4.3, 1.3)), 46);
    }

    private static void check(Oracle o, HotellingT2 test, int df2) {
        Oracle.near(o.next(), test.statistic(), 1e-11, "T²");
        Oracle.near(o.next(), test.f(), 1e-11, "F");
        Oracle.near(o.next(), test.pValue(), 1e-9, "p");
        Oracle.near(o.next(), test.logPValue(), 1e-10, "log p");
        assertEquals(4, test.df1());
        assertEquals(df2, test.df2());
    }

    @Test
    void hotellingOfOneVariableIsStudentsT() {
        double[] x = {5.1, 4.9, 6.2, 5.7, 6.0};
        HotellingT2 test = HotellingT2.oneSample(Matrix.columns(x), Vector.of(5));
        double mean = Vector.of(x).mean(), s2 = 0;
        for (double v : x) s2 += (v - mean) * (v - mean) / 4;
        Oracle.near((mean - 5) * (mean - 5) / (s2 / 5), test.statistic(), 1e-13, "t²");
        Oracle.near(2 * org.jonum.distuv.StudentT.of(4).sf(Math.sqrt(test.statistic())), test.pValue(), 1e-12, "p");
    }

    @Test
    void hotellingFarOutHasALogarithm() {
        Matrix x = Matrix.random(new SplittableRandom(1), 400, 2);
        HotellingT2 test = HotellingT2.oneSample(x, Vector.of(1e3, 1e3));
        assertEquals(0, test.pValue());
        assertTrue(test.logPValue() < -1000 && test.logPValue() > Double.NEGATIVE_INFINITY);
        assertEquals(1, HotellingT2.oneSample(x, Centred.of("", x).mean()).pValue(), 1e-12);
        assertThrows(NumericalException.class,
                () -> HotellingT2.oneSample(Matrix.of(4, 2, 1, 1, 2, 2, 3, 3, 5, 5), Vector.zeros(2)));
        assertThrows(NumericalException.class,
                () -> HotellingT2.oneSample(Matrix.of(4, 2, 1, 0, 2, 0, 3, 0, 5, 0), Vector.zeros(2)));
        assertThrows(IllegalArgumentException.class, () -> HotellingT2.oneSample(Matrix.zeros(2, 2), Vector.zeros(2)));
        assertThrows(IllegalArgumentException.class,
                () -> HotellingT2.twoSample(Matrix.zeros(2, 2), Matrix.zeros(1, 2)));
    }

    /// 1000 samples under the hypothesis: the test rejects as often as it says.
    @Test
    void sizeUnderTheHypothesis() {
        MultivariateNormal law = MultivariateNormal.of(Vector.of(1, 2), Matrix.of(2, 2, 4, 1, 1, 1));
        Philox4x64 random = new Philox4x64(9);
        int five = 0, one = 0, both = 0, n = 1000;
        for (int i = 0; i < n; i++) {
            double p = HotellingT2.oneSample(law.sample(random, 6), law.mean()).pValue();
            if (p < 0.05) five++;
            if (p < 0.01) one++;
            if (HotellingT2.twoSample(law.sample(random, 4), law.sample(random, 5)).pValue() < 0.05) both++;
        }
        assertEquals(0.05 * n, five, 4 * Math.sqrt(n * 0.05));
        assertEquals(0.01 * n, one, 4 * Math.sqrt(n * 0.01));
        assertEquals(0.05 * n, both, 4 * Math.sqrt(n * 0.05));
    }
}
