package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The exact law of the two-sample statistic of Cramér and von Mises against all choices of ranks.
class CramerVonMisesRanksTest {
    @Test
    void isTheEnumerationAlsoWithTies() {
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            int n = 1 + random.nextInt(6), m = 1 + random.nextInt(6), values = round % 2 == 0 ? 1000 : 4;
            double[] x = new double[n], y = new double[m];
            for (int i = 0; i < n; i++) x[i] = random.nextInt(values);
            for (int j = 0; j < m; j++) y[j] = random.nextInt(values);
            double[] all = Ranks.pooled(x, y), a = new double[n], b = new double[m];
            double t = CramerVonMisesTest.asymptotic(x, y).statistic();
            int as = 0, choices = 0;
            for (int set = 0; set < 1 << (n + m); set++) {
                if (Integer.bitCount(set) != n) continue;
                for (int k = 0, i = 0, j = 0; k < n + m; k++) {
                    if ((set >> k & 1) != 0) a[i++] = all[k];
                    else b[j++] = all[k];
                }
                choices++;
                if (CramerVonMisesTest.asymptotic(a, b).statistic() >= t - 1e-9) as++;
            }
            TestResult exact = CramerVonMisesTest.twoSample(x, y);
            assertEquals((double) as / choices, exact.pValue(), 1e-13);
            assertEquals(t, exact.statistic(), 1e-13);
            assertEquals(TestResult.Method.EXACT, exact.method());
        }
    }

    @Test
    void separateSamplesHaveTheSmallestProbability() {
        double[] x = new double[20], y = new double[20];
        for (int i = 0; i < 20; i++) {
            x[i] = i;
            y[i] = 100 + i;
        }
        double p = CramerVonMisesTest.twoSample(x, y).pValue(), all = 1;
        for (int i = 1; i <= 20; i++) all *= (20.0 + i) / i;
        assertEquals(2 / all, p, 1e-12 * p);
        double limit = CramerVonMisesTest.asymptotic(x, y).pValue();
        assertTrue(limit < 0.01, () -> "" + limit);
    }
}
