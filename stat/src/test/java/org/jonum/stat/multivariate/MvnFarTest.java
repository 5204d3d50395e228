package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Boxes far out under normal laws of four to fifty variables, also where the probability is far below the range of doubles.
class MvnFarTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static Vector all(int n, double x) {
        return Vector.zeros(n).map(v -> x);
    }

    /// Against integrals over the common part, `mvn_far.py`: errors are below what is said of them, and that is small.
    @Test
    void equalCorrelations() {
        int beyond = 0;
        List<String> lines = Oracle.lines("mvn-far.tsv").stream().filter(l -> !l.startsWith("#")).toList();
        for (String line : lines) {
            String[] f = line.split("\t");
            int n = Integer.parseInt(f[0]);
            double rho = Double.parseDouble(f[1]), a = Double.parseDouble(f[2]), log = Double.parseDouble(f[4]);
            double b = f[3].equals("inf") ? INF : Double.parseDouble(f[3]);
            MultivariateNormal law =
                    MultivariateNormal.of(all(n, 0), Matrix.generate(n, n, (i, j) -> i == j ? 1 : rho));
            MvnProbability p = MvnProbability.of(law, all(n, a), all(n, b), 1e-4, 1e-4, n > 8 ? 10_000 : 50_000);
            assertEquals(log, p.logValue(), 2 * p.logError(), () -> line + ": " + p);
            assertTrue(p.logError() <= (n > 20 ? 0.02 : n > 8 ? 0.012 : 2e-4), () -> line + ": " + p.logError());
            assertEquals(p.logError() * p.value(), p.error(), 1e-15 * p.value());
            if (Math.abs(log - p.logValue()) > p.logError()) beyond++;
        }
        assertEquals(65, lines.size());
        assertTrue(beyond <= 3, beyond + " of 65");
    }

    /// Pairs that do not depend on one another, in any order: logarithms of corners of two variables add up.
    @Test
    void independentPairs() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 12; trial++) {
            double[] rho = random.doubles(3, -0.95, 0.95).toArray(), h = random.doubles(6, -40, -2).toArray();
            double[] log = {0};
            for (int k = 0; k < 3; k++) log[0] += BivariateNormal.logCdf(h[2 * k], h[2 * k + 1], rho[k]);
            int[] at = {3, 0, 5, 2, 1, 4};
            Matrix r = Matrix.identity(6);
            Vector upper = all(6, 0);
            for (int k = 0; k < 6; k++) {
                upper.set(at[k], h[k]);
                r.set(at[k], at[k ^ 1], rho[k / 2]);
            }
            MvnProbability p = MultivariateNormal.of(all(6, 0), r).cdf(upper);
            assertEquals(log[0], p.logValue(), 1.5 * p.logError(), p::toString);
            assertTrue(p.logError() <= 1e-4, () -> "error of the logarithm " + p.logError());
        }
    }

    /// Far out the logarithm is that of the density at the nearest point, whatever the bounds: no NaN, no hang, no 0 for log P.
    @Test
    void extremeEnds() {
        Matrix r = Matrix.generate(5, 5, (i, j) -> i == j ? 1 : 0.5);
        MultivariateNormal law = MultivariateNormal.of(all(5, 0), r);
        for (double h : new double[] {1e2, 1e4, 1e6, 1e8}) {
            double log = law.probability(all(5, h), all(5, INF)).logValue();
            assertEquals(-0.5 * 5 / 3 * h * h, log, 60 + 15 * Math.log(h) + 1e-12 * h * h);
        }
        for (double h : new double[] {1e20, 1e150, 1e200, 1e300, Double.MAX_VALUE}) {
            double log = law.probability(all(5, h), all(5, INF)).logValue();
            assertTrue(log < -1e35 && !Double.isNaN(log), "log " + log);
        }
        for (int k : new int[] {30, 40, 48}) {
            MvnProbability thin = law.probability(all(5, 3), all(5, 3 + Math.scalb(1.0, -k)));
            assertEquals(law.logPdf(all(5, 3)) - 5 * k * Math.log(2), thin.logValue(),
                    thin.logError() + Math.scalb(5.0, -k));
        }
        double mixed =
                law.probability(Vector.of(8, -INF, -1e300, 7.5, -1), Vector.of(INF, INF, 1e300, INF, 20)).logValue();
        assertEquals(BivariateNormal.logCdf(-8, -7.5, 0.5), mixed, 1e-3);
    }
}
