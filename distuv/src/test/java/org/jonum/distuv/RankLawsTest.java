package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Laws of ranks against the enumeration of all cases, and published values.
class RankLawsTest {
    @Test
    void signedRanksOfAllSigns() {
        for (int n = 1; n <= 12; n++) {
            int top = n * (n + 1) / 2;
            double[] count = new double[top + 1];
            for (int signs = 0; signs < 1 << n; signs++) {
                int w = 0;
                for (int i = 0; i < n; i++) if ((signs >> i & 1) == 1) w += i + 1;
                count[w]++;
            }
            check(count, 1 << n, WilcoxonSignedRank.of(n));
        }
    }

    @Test
    void inversionsOfAllOrders() {
        for (int m = 1; m <= 6; m++) {
            for (int n = 1; n <= 6; n++) {
                double[] count = new double[m * n + 1];
                for (int first = 0; first < 1 << m + n; first++) {
                    if (Integer.bitCount(first) != m) continue;
                    int u = 0, below = 0;
                    for (int i = 0; i < m + n; i++) {
                        if ((first >> i & 1) == 1) u += below;
                        else below++;
                    }
                    count[u]++;
                }
                check(count, Arrays.stream(count).sum(), MannWhitneyU.of(m, n));
            }
        }
    }

    private static void check(double[] count, double all, DiscreteDistribution law) {
        double below = 0, mean = 0, fourth = 0, second = 0;
        for (int k = 0; k < count.length; k++) {
            assertEquals(count[k] / all, law.pmf(k), 1e-14, law + " at " + k);
            below += count[k];
            assertEquals(below / all, law.cdf(k), 1e-14 * below / all, law + " at " + k);
            assertEquals((all - below) / all, law.sf(k), 1e-14 * (all - below) / all, law + " at " + k);
            mean += k * count[k] / all;
        }
        for (int k = 0; k < count.length; k++) {
            second += (k - mean) * (k - mean) * count[k] / all;
            fourth += Math.pow(k - mean, 4) * count[k] / all;
        }
        assertEquals(mean, law.mean(), 1e-12);
        assertEquals(second, law.variance(), 1e-12 * second);
        assertEquals(fourth / second / second - 3, law.excessKurtosis(), 1e-12, law::toString);
    }

    @Test
    void tailsThatOthersGetWrong() {
        assertEquals(1 / 646646.0, MannWhitneyU.of(10, 12).cdf(0), 1e-21);
        assertEquals(MannWhitneyU.of(10, 12).cdf(31), MannWhitneyU.of(12, 10).sf(88));
        assertEquals(0x1p-59, 2 * WilcoxonSignedRank.of(60).sf(1829), 1e-32);
        assertEquals(0x1p-1000, WilcoxonSignedRank.of(1000).cdf(0));
        assertEquals(1, WilcoxonSignedRank.of(3).cdf(6));
    }
}
