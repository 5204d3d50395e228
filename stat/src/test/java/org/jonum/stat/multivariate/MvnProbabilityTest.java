package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.distuv.Normal;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

class MvnProbabilityTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static Matrix equal(int n, double rho) {
        return Matrix.generate(n, n, (i, j) -> i == j ? 1 : rho);
    }

    private static Vector all(int n, double x) {
        return Vector.zeros(n).map(v -> x);
    }

    /// Genz (1992), section 5.
    @Test
    void exampleOfGenz() {
        Matrix r = Matrix.of(3, 3, 1, 3 / 5.0, 1 / 3.0, 3 / 5.0, 1, 11 / 15.0, 1 / 3.0, 11 / 15.0, 1);
        MvnProbability p = MultivariateNormal.of(all(3, 0), r).cdf(Vector.of(1, 4, 2));
        assertEquals(0.82798, p.value(), 1e-5);
        assertTrue(p.error() < 1e-5, p::toString);
    }

    @Test
    void equalCorrelationsAreOneIntegral() {
        for (Oracle o : Oracle.of("equicorrelated")) {
            int n = (int) o.next();
            double rho = o.next(), h = o.next(), value = o.next(), log = o.next();
            MvnProbability p =
                    MvnProbability.of(MultivariateNormal.of(all(n, 0), equal(n, rho)), all(n, -INF), all(n, h), 1e-4,
                            1e-3, n > 20 ? 3000 : 24_000);
            assertTrue(Math.abs(p.value() - value) <= 1.5 * p.error() + 1e-300,
                    () -> n + " " + rho + ": " + p + " " + value);
            assertTrue(p.error() <= (h < -3 ? 0.05 : 4e-3) * value, () -> n + " " + rho + ": " + p);
            assertEquals(log, p.logValue(), h < -3 ? 0.05 : 4e-3, () -> n + " " + rho + ": " + p);
        }
    }

    @Test
    void orthantsOfThreeAreArcSines() {
        for (double[] c : new double[][] {{0.5, 0.5, 0.5}, {-0.3, 0.2, 0.7}, {0.9, 0.8, 0.95}, {-0.4, -0.4, -0.1}}) {
            Matrix r = Matrix.of(3, 3, 1, c[0], c[1], c[0], 1, c[2], c[1], c[2], 1);
            MvnProbability p = MultivariateNormal.of(all(3, 0), r).cdf(all(3, 0));
            double value = 0.125 + (Math.asin(c[0]) + Math.asin(c[1]) + Math.asin(c[2])) / (4 * Math.PI);
            assertEquals(value, p.value(), 1.5 * p.error(), p::toString);
            assertTrue(p.error() < 2e-6, p::toString);
        }
    }

    /// Of three variables the integral has all digits, also far out, whichever variable is the last.
    @Test
    void cornersOfThreeDoNotDependOnTheOrder() {
        for (double[] c : new double[][] {{0.5, 0.4, 0.6}, {-0.4, -0.4, -0.1}, {0.9, 0.8, 0.95}, {0.999, 0.5, 0.5},
            {-0.49, -0.49, -0.49}}) {
            for (double h : new double[] {2, -0.5, -3, -10, -60}) {
                Matrix r = Matrix.of(3, 3, 1, c[0], c[1], c[0], 1, c[2], c[1], c[2], 1);
                Matrix s = Matrix.of(3, 3, 1, c[1], c[2], c[1], 1, c[0], c[2], c[0], 1);
                MvnProbability p = MultivariateNormal.of(all(3, 0), r).cdf(Vector.of(h, 1.1 * h, 0.9 * h));
                MvnProbability q = MultivariateNormal.of(all(3, 0), s).cdf(Vector.of(0.9 * h, h, 1.1 * h));
                assertEquals(p.logValue(), q.logValue(), 1e-11 * Math.max(1, -p.logValue()));
                MvnProbability up =
                        MultivariateNormal.of(all(3, 0), r).probability(Vector.of(-h, -1.1 * h, -0.9 * h), all(3, INF));
                assertEquals(p.logValue(), up.logValue(), 1e-11 * Math.max(1, -p.logValue()));
            }
        }
        for (Oracle o : Oracle.of("equicorrelated")) {
            int n = (int) o.next();
            double rho = o.next(), h = o.next(), value = o.next(), log = o.next();
            if (n != 3) continue;
            MvnProbability p = MultivariateNormal.of(all(3, 0), equal(3, rho)).cdf(all(3, h));
            Oracle.near(value, p.value(), 1e-11, "value");
            Oracle.near(log, p.logValue(), 1e-11, "log");
        }
    }

    @Test
    void boxesOfTwoAreDifferencesAndSlicesAddUp() {
        for (double rho : new double[] {0.3, -0.8, 0.999}) {
            MultivariateNormal two = MultivariateNormal.of(all(2, 0), equal(2, rho));
            double exact = BivariateNormal.cdf(1, 0.5, rho) - BivariateNormal.cdf(-0.7, 0.5, rho)
                    - BivariateNormal.cdf(1, -1, rho) + BivariateNormal.cdf(-0.7, -1, rho);
            assertEquals(exact, two.probability(Vector.of(-0.7, -1), Vector.of(1, 0.5)).value(), 1e-14);
            double log = two.probability(Vector.of(20, -1), Vector.of(21, 0.5)).logValue();
            assertTrue(log < -190 && log > -1e6, "log " + log);
        }
        Matrix r = Matrix.of(3, 3, 1, 0.3, -0.2, 0.3, 1, 0.6, -0.2, 0.6, 1);
        MultivariateNormal law = MultivariateNormal.of(all(3, 0), r);
        double sum = 0;
        for (int i = -1; i <= 1; i++) {
            double low = i < 0 ? -INF : i, high = i == 1 ? INF : i + 1;
            sum += law.probability(Vector.of(low, -INF, -1), Vector.of(high, 0.5, INF)).value();
        }
        assertEquals(law.probability(Vector.of(-INF, -INF, -1), Vector.of(INF, 0.5, INF)).value(), sum, 1e-13);
    }

    @Test
    void independentVariablesGiveProducts() {
        Matrix d = Matrix.diagonal(1, 4, 9, 16, 25);
        MultivariateNormal law = MultivariateNormal.of(Vector.of(1, 2, 3, 4, 5), d);
        MvnProbability p = law.probability(Vector.of(0, -INF, 40, 3, -300), Vector.of(2, 2, INF, 4.5, -250));
        double log = Normal.ofMeanSd(1, 1).logProbability(0, 2) + Normal.ofMeanSd(2, 2).logCdf(2)
                + Normal.ofMeanSd(3, 3).logSf(40) + Normal.ofMeanSd(4, 4).logProbability(3, 4.5)
                + Normal.ofMeanSd(5, 5).logProbability(-300, -250);
        Oracle.near(log, p.logValue(), 1e-13, p);
        assertTrue(p.error() <= 1e-12 * p.value());
    }

    @Test
    void farTailsHaveLogarithms() {
        MvnProbability p = MultivariateNormal.of(all(40, 0), Matrix.identity(40)).cdf(all(40, -10));
        assertEquals(0, p.value());
        Oracle.near(40 * Normal.standard().logCdf(-10), p.logValue(), 1e-13, p);
    }

    @Test
    void oneAndTwoDimensionsAreExact() {
        assertEquals(Normal.ofMeanSd(1, 2).cdf(-30),
                MultivariateNormal.of(all(1, 1), Matrix.of(1, 1, 4)).cdf(all(1, -30)).value());
        MultivariateNormal law = MultivariateNormal.of(Vector.of(1, -1), Matrix.of(2, 2, 4, 1, 1, 1));
        Oracle.near(BivariateNormal.cdf(-0.5, 2, 0.5), law.cdf(Vector.of(0, 1)).value(), 1e-15, "lower left");
        Oracle.near(BivariateNormal.cdf(0.5, 2, -0.5), law.probability(Vector.of(0, -INF), Vector.of(INF, 1)).value(),
                1e-15,
                "lower right");
        Oracle.near(BivariateNormal.cdf(0.5, -2, 0.5), law.probability(Vector.of(0, 1), all(2, INF)).value(), 1e-15,
                "upper right");
        MvnProbability box = law.probability(Vector.of(0, -2), Vector.of(2, 1));
        double exact = BivariateNormal.cdf(0.5, 2, 0.5) - BivariateNormal.cdf(-0.5, 2, 0.5)
                - BivariateNormal.cdf(0.5, -1, 0.5) + BivariateNormal.cdf(-0.5, -1, 0.5);
        assertEquals(exact, box.value(), box.error());
        assertTrue(box.error() < 1e-6, box::toString);
    }

    @Test
    void emptyBoxesAndNaN() {
        MultivariateNormal law = MultivariateNormal.standard(3);
        assertEquals(0, law.probability(Vector.of(0, 0, 1), Vector.of(1, 1, 1)).value());
        assertEquals(-INF, law.probability(Vector.of(0, 0, 2), Vector.of(1, 1, 1)).logValue());
        assertEquals(Double.NaN, law.cdf(Vector.of(0, Double.NaN, 1)).value());
        assertEquals(1, law.cdf(all(3, INF)).value());
        assertThrows(IllegalArgumentException.class, () -> law.cdf(Vector.of(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> MvnProbability.of(law, all(3, 0), all(3, 1), 0, 1, 100));
    }

    @Test
    void sameBitsForAnyNumberOfThreads() {
        MultivariateNormal law = MultivariateNormal.of(all(6, 0), equal(6, 0.4));
        MvnProbability one = Backend.where(Backend.current()).threads(1).call(() -> few(law));
        assertEquals(one, Backend.where(Backend.current()).threads(4).call(() -> few(law)));
        assertEquals(one, few(law));
    }

    private static MvnProbability few(MultivariateNormal law) {
        return MvnProbability.of(law, all(6, -INF), all(6, 0.7), 1e-3, 1e-3, 6000);
    }

    @Test
    void errorFallsToWhatIsAskedFor() {
        MultivariateNormal law = MultivariateNormal.of(all(4, 0), equal(4, 0.5));
        MvnProbability p = MvnProbability.of(law, all(4, -INF), all(4, 0), 2e-6, 1e-5, 400_000);
        assertEquals(0.2, p.value(), 2e-6);
        assertTrue(p.error() <= 2e-6, p::toString);
    }

    /// Orthants of three variables with any correlations: errors are below what is said of them, nearly always.
    @Test
    void errorsAreHonest() {
        SplittableRandom random = new SplittableRandom(1);
        int beyond = 0;
        for (int i = 0; i < 60; i++) {
            Matrix a = Matrix.generate(3, 4, (r, c) -> random.nextDouble(-1, 1)), s = a.transpose().gram();
            Matrix r = s.mapIndexed((j, k, v) -> v / Math.sqrt(s.get(j, j) * s.get(k, k)));
            MvnProbability p =
                    MvnProbability.of(MultivariateNormal.of(all(3, 0), s), all(3, -INF), all(3, 0), 1e-12, 1e-12,
                            i % 2 == 0 ? 3000 : 6000);
            double value =
                    0.125 + (Math.asin(r.get(0, 1)) + Math.asin(r.get(0, 2)) + Math.asin(r.get(1, 2))) / (4 * Math.PI);
            if (Math.abs(p.value() - value) > p.error()) beyond++;
            assertEquals(value, p.value(), 3 * p.error(), p::toString);
        }
        assertTrue(beyond <= 4, beyond + " of 60");
    }
}
