package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jonum.distuv.Binomial;
import org.jonum.stat.ConfidenceInterval;
import org.junit.jupiter.api.Test;

/// Intervals for two proportions against statsmodels and SciPy (`inference_risks.py`), published values, and by how often they cover.
class RiskIntervalsTest {
    private static ConfidenceInterval of(String method, long k1, long n1, long k2, long n2, double level) {
        String[] m = method.split(" ");
        return switch (m[0]) {
            case "difference" -> RiskDifferenceInterval.valueOf(m[1]).of(k1, n1, k2, n2, level);
            case "ratio" -> RiskRatioInterval.valueOf(m[1]).of(k1, n1, k2, n2, level);
            default -> OddsRatioInterval.valueOf(m[1]).of(k1, n1, k2, n2, level);
        };
    }

    @Test
    void otherPrograms() {
        List<String> lines = Oracles.lines("risks.tsv");
        for (String line : lines) {
            String[] f = line.split("\t");
            ConfidenceInterval i = of(f[0], Long.parseLong(f[1]), Long.parseLong(f[2]), Long.parseLong(f[3]),
                    Long.parseLong(f[4]), Double.parseDouble(f[5]));
            double least = f[0].startsWith("difference") ? -1 : 0, most = least < 0 ? 1 : Double.POSITIVE_INFINITY; // they cut nothing off
            double lower = Math.max(least, Double.parseDouble(f[6])), upper = Math.min(most, Double.parseDouble(f[7]));
            double tolerance = f[0].contains("MIETTINEN") || f[0].contains("EXACT") ? 2e-8 : 1e-12;
            assertEquals(lower, i.lower(), tolerance * Math.max(1e-3, Math.abs(lower)), line);
            assertEquals(upper, i.upper(), tolerance * Math.max(1e-3, Math.abs(upper)), line);
        }
        assertTrue(lines.size() > 250, "lines " + lines.size());
    }

    /// Newcombe (1998), table II, methods 6 and 10, cases a, b, f.
    @Test
    void newcombesTable() {
        double[][] cases =
                {{56, 70, 48, 80, 0.0528, 0.3382, 0.0524, 0.3339}, {9, 10, 3, 10, 0.1700, 0.8406, 0.1705, 0.8090},
                    {10, 10, 0, 20, 0.7156, 1.0, 0.6791, 1.0}};
        for (double[] c : cases) {
            ConfidenceInterval score =
                    RiskDifferenceInterval.MIETTINEN_NURMINEN.of((long) c[0], (long) c[1], (long) c[2],
                            (long) c[3], 0.95);
            ConfidenceInterval hybrid =
                    RiskDifferenceInterval.NEWCOMBE.of((long) c[0], (long) c[1], (long) c[2], (long) c[3], 0.95);
            assertEquals(c[4], score.lower(), 6e-5);
            assertEquals(c[5], score.upper(), 6e-5);
            assertEquals(c[6], hybrid.lower(), 6e-5);
            assertEquals(c[7], hybrid.upper(), 6e-5);
        }
    }

    /// Ends say the same of exchanged samples, of failures, and of multiplied tables; the estimate is inside.
    @Test
    void symmetries() {
        long n = 7, m = 5;
        for (long k = 0; k <= n; k++) {
            for (long j = 0; j <= m; j++) {
                for (RiskDifferenceInterval d : RiskDifferenceInterval.values()) {
                    ConfidenceInterval i = d.of(k, n, j, m, 0.9), other = d.of(j, m, k, n, 0.9),
                            fails = d.of(n - k, n, m - j, m, 0.9);
                    assertEquals(i.lower(), -other.upper(), 1e-7);
                    assertEquals(i.lower(), -fails.upper(), 1e-7);
                    if (d != RiskDifferenceInterval.AGRESTI_CAFFO)
                        assertTrue(i.contains((double) k / n - (double) j / m));
                    assertTrue(i.lower() >= -1 && i.upper() <= 1);
                }
                for (RiskRatioInterval d : RiskRatioInterval.values())
                    reciprocal(d.of(k, n, j, m, 0.9), d.of(j, m, k, n, 0.9));
                for (OddsRatioInterval d : OddsRatioInterval.values()) {
                    reciprocal(d.of(k, n, j, m, 0.9), d.of(j, m, k, n, 0.9));
                    reciprocal(d.of(k, n, j, m, 0.9), d.of(n - k, n, m - j, m, 0.9));
                }
            }
        }
    }

    private static void reciprocal(ConfidenceInterval i, ConfidenceInterval j) {
        assertEquals(1, i.lower() == 0 ? 1 + 1 / j.upper() : i.lower() * j.upper(), 1e-9);
        assertEquals(1, i.upper() == Double.POSITIVE_INFINITY ? 1 + j.lower() : i.upper() * j.lower(), 1e-9);
        assertTrue(i.lower() >= 0 && i.lower() <= i.upper(), i::toString);
    }

    /// How often they cover, by summing over all tables: near what they promise; the exact one always at least.
    @Test
    void coverage() {
        int n = 25, m = 30;
        for (double p : new double[] {0.1, 0.3, 0.5}) {
            for (double q : new double[] {0.15, 0.4, 0.8}) {
                double newcombe = 0, score = 0, caffo = 0, katz = 0, ratio = 0, woolf = 0, odds = 0, exact = 0;
                double w = p / (1 - p) / (q / (1 - q));
                for (int k = 0; k <= n; k++) {
                    for (int j = 0; j <= m; j++) {
                        double mass = Binomial.of(n, p).pmf(k) * Binomial.of(m, q).pmf(j);
                        if (mass < 1e-8) continue;
                        if (RiskDifferenceInterval.NEWCOMBE.of(k, n, j, m, 0.95).contains(p - q)) newcombe += mass;
                        if (RiskDifferenceInterval.MIETTINEN_NURMINEN.of(k, n, j, m, 0.95).contains(p - q))
                            score += mass;
                        if (RiskDifferenceInterval.AGRESTI_CAFFO.of(k, n, j, m, 0.95).contains(p - q)) caffo += mass;
                        if (RiskRatioInterval.KATZ.of(k, n, j, m, 0.95).contains(p / q)) katz += mass;
                        if (RiskRatioInterval.MIETTINEN_NURMINEN.of(k, n, j, m, 0.95).contains(p / q)) ratio += mass;
                        if (OddsRatioInterval.WOOLF.of(k, n, j, m, 0.95).contains(w)) woolf += mass;
                        if (OddsRatioInterval.MIETTINEN_NURMINEN.of(k, n, j, m, 0.95).contains(w)) odds += mass;
                        if (OddsRatioInterval.EXACT.of(k, n, j, m, 0.95).contains(w)) exact += mass;
                    }
                }
                for (double c : new double[] {newcombe, score, caffo, ratio, odds})
                    assertTrue(c > 0.925 && c < 0.98, p + " " + q + ": " + c);
                for (double c : new double[] {katz, woolf}) assertTrue(c > 0.93, p + " " + q + ": " + c);
                assertTrue(exact > 0.95 - 1e-5, p + " " + q + ": " + exact);
            }
        }
    }

    @Test
    void large() {
        long n = 1L << 52;
        ConfidenceInterval d = RiskDifferenceInterval.MIETTINEN_NURMINEN.of(n / 3, n, n / 3, n, 0.95);
        double w = 1.959963984540054 * Math.sqrt(2.0 / 3 * (1 - 1.0 / 3) / n);
        assertEquals(-w, d.lower(), 1e-3 * w);
        ConfidenceInterval r = RiskRatioInterval.MIETTINEN_NURMINEN.of(10, n, 20, n, 0.95);
        assertTrue(r.lower() > 0.2 && r.lower() < 0.3 && r.upper() > 1 && r.upper() < 1.1, r::toString);
        ConfidenceInterval o = OddsRatioInterval.MIETTINEN_NURMINEN.of(10, n, 20, n, 0.95);
        assertEquals(r.lower(), o.lower(), 1e-8);
        for (RiskRatioInterval m : RiskRatioInterval.values()) {
            assertEquals(new ConfidenceInterval(0, Double.POSITIVE_INFINITY, 0.9), m.of(0, 5, 0, 9, 0.9));
            assertThrows(IllegalArgumentException.class, () -> m.of(6, 5, 0, 9, 0.9));
            assertThrows(IllegalArgumentException.class, () -> m.of(1, 0, 0, 9, 0.9));
            assertThrows(IllegalArgumentException.class, () -> m.of(1, 2, 0, 9, 1));
        }
    }
}
