// Generated from DoubleMatricesTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Matrices have the properties that their names promise.
class FloatMatricesTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void orthogonalColumnsAreOrthonormal() {
        for (int[] size : new int[][] {{1, 1}, {5, 5}, {9, 4}, {40, 40}, {60, 1}, {7, 0}}) {
            FloatView q = FloatMatrices.orthogonal(size[0], size[1], random);
            FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 10, size[0] + "x" + size[1]);
        }
    }

    /// Every entry of a uniformly distributed orthogonal matrix is as often positive as negative.
    @Test
    void orthogonalMatricesPreferNoSign() {
        int[] positive = new int[9];
        for (int draw = 0; draw < 400; draw++) {
            float[] q = FloatMatrices.orthogonal(3, 3, random).data();
            for (int k = 0; k < 9; k++) if (q[k] > 0) positive[k]++;
        }
        for (int count : positive) assertEquals(200, count, 60);        // six standard deviations
    }

    @ParameterizedTest
    @EnumSource(Spectrum.class)
    void singularValuesAreTheGivenOnes(Spectrum spectrum) {
        float[] sigma = new float[12];
        spectrum.fill(sigma, 100, random);
        FloatView a = FloatMatrices.withSingularValues(20, 12, sigma, random);
        float trace2 = 0, trace4 = 0, sum2 = 0, sum4 = 0;              // traces of AᵀA and of its square
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                float g = 0;
                for (int p = 0; p < 20; p++) g += a.get(p, i) * a.get(p, j);
                trace4 += g * g;
                if (i == j) trace2 += g;
            }
            sum2 += sigma[i] * sigma[i];
            sum4 += (float) Math.pow(sigma[i], 4);
        }
        float most = 200 * FloatLimits.ULP;
        assertEquals(1, trace2 / sum2, most);
        assertEquals(1, trace4 / sum4, most);
    }

    @ParameterizedTest
    @EnumSource(Spectrum.class)
    void spectraReachFromOneDownToTheInverseConditionNumber(Spectrum spectrum) {
        float[] values = new float[9], single = new float[1];
        spectrum.fill(values, 64, random);
        spectrum.fill(single, 64, random);
        float least = 1;
        for (float value : values) {
            assertTrue(value <= 1 && value >= 0.015625f);
            least = Math.min(least, value);
        }
        assertEquals(1, values[0]);
        assertEquals(0.015625f, least);
        assertArrayEquals(new float[] {1}, single);
    }

    @Test
    void positiveDefiniteMatricesAreSymmetricWithPositiveForms() {
        FloatView a = FloatMatrices.positiveDefinite(15, Spectrum.GEOMETRIC, 1000, random);
        float trace = 0, sum = 0;
        float[] lambda = new float[15];
        Spectrum.GEOMETRIC.fill(lambda, 1000, random);
        for (int i = 0; i < 15; i++) {
            trace += a.get(i, i);
            sum += lambda[i];
            for (int j = 0; j < 15; j++) assertEquals(a.get(i, j), a.get(j, i));
        }
        assertEquals(1, trace / sum, 100 * FloatLimits.ULP);
        for (int draw = 0; draw < 50; draw++) {
            FloatView x = FloatMatrices.uniform(15, 1, random);
            float form = 0;
            for (int i = 0; i < 15; i++) for (int j = 0; j < 15; j++) form += x.get(i, 0) * a.get(i, j) * x.get(j, 0);
            assertTrue(form > 0);
        }
    }

    @Test
    void rankIsExact() {
        for (int rank = 0; rank <= 5; rank++) {
            assertEquals(rank, rank(FloatMatrices.ofRank(7, 5, rank, random)));
            assertEquals(rank, rank(FloatMatrices.ofRank(5, 8, rank, random)));
        }
    }

    /// Elimination without fractions (E. Bareiss, Math. Comp. 22, 1968), on integers of any length.
    private static int rank(FloatView a) {
        BigInteger[][] x = new BigInteger[a.rows()][a.cols()];
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.cols(); j++) {
                assertEquals((float) Math.rint(a.get(i, j)), a.get(i, j));
                x[i][j] = BigInteger.valueOf((long) a.get(i, j));
            }
        }
        int rank = 0;
        for (int j = 0; j < a.cols(); j++) {
            int pivot = rank;
            while (pivot < a.rows() && x[pivot][j].signum() == 0) pivot++;
            if (pivot == a.rows()) continue;
            BigInteger[] row = x[pivot];
            x[pivot] = x[rank];
            x[rank] = row;
            for (int i = rank + 1; i < a.rows(); i++) {
                BigInteger factor = x[i][j];
                for (int q = 0; q < a.cols(); q++) {
                    x[i][q] = x[i][q].multiply(row[j]).subtract(factor.multiply(row[q]));
                }
            }
            rank++;
        }
        return rank;
    }

    @Test
    void gradedRowsShrink() {
        FloatView a = FloatMatrices.graded(5, 200, 10_000, random);
        for (int i = 0; i < 5; i++) {
            float most = 0;
            for (int j = 0; j < 200; j++) most = Math.max(most, Math.abs(a.get(i, j)));
            assertEquals((float) Math.pow(10, -i), most, 0.05f * most);
        }
    }

    @Test
    void extremeEntriesAreFiniteAndExtreme() {
        for (float x : FloatMatrices.nearOverflow(20, 20, random).data()) {
            assertTrue(Math.abs(x) <= FloatLimits.HUGE && Math.abs(x) >= FloatLimits.HUGE / 2);
        }
        int subnormal = 0;
        for (float x : FloatMatrices.nearUnderflow(20, 20, random).data()) {
            assertTrue(Math.abs(x) < 2 * FloatLimits.SAFE_MIN);
            if (Math.abs(x) < FloatLimits.SAFE_MIN) subnormal++;
        }
        assertEquals(200, subnormal, 60);
    }

    @ParameterizedTest
    @EnumSource(Uplo.class)
    void trianglesHaveZerosBeyondTheirDiagonal(Uplo uplo) {
        FloatView a = FloatMatrices.triangular(uplo, 9, random);
        for (int j = 0; j < 9; j++) {
            for (int i = 0; i < 9; i++) {
                boolean stored = uplo == Uplo.UPPER ? i <= j : i >= j;
                assertEquals(stored, a.get(i, j) != 0);
                if (i == j) assertTrue(Math.abs(a.get(i, i)) >= 1);
            }
        }
    }

    @Test
    void famousMatricesHaveTheirEntries() {
        assertArrayEquals(new float[] {1, 0.5f, 0.5f, 1 / 3.0f}, FloatMatrices.hilbert(2).data());
        assertArrayEquals(new float[] {3, 2, 0, 2, 2, 1, 1, 1, 1}, FloatMatrices.frank(3).data());
        FloatView kahan = FloatMatrices.kahan(20, 1.2f);
        for (int j = 0; j < 20; j++) {                                  // columns of norm 1, since c² + s² = 1
            float square = 0;
            for (int i = 0; i < 20; i++) square += kahan.get(i, j) * kahan.get(i, j);
            assertEquals(1, square, 40 * FloatLimits.ULP);
        }
    }

    @Test
    void theSameSeedGivesTheSameMatrix() {
        FloatView a = FloatMatrices.conditioned(6, 4, Spectrum.LOG_UNIFORM, 10, new SplittableRandom(3));
        FloatView b = FloatMatrices.conditioned(6, 4, Spectrum.LOG_UNIFORM, 10, new SplittableRandom(3));
        assertArrayEquals(a.data(), b.data());
    }
}
