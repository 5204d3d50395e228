package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jonum.distuv.StudentT;
import org.jonum.mat.Matrix;
import org.jonum.stat.Weights;

/// What must hold for any data.
class RegressionProperties {
    private static Matrix matrix(Random random, int n, int p) {
        return Matrix.generate(n, p, (i, j) -> random.nextGaussian() + j);
    }

    private static double[] normals(Random random, int n) {
        double[] y = new double[n];
        for (int i = 0; i < n; i++) y[i] = random.nextGaussian();
        return y;
    }

    /// y + X·c is fitted by b + c, with the same errors; c·y by c·b.
    @Property(tries = 40, seed = "90126")
    void fitsAreEquivariant(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int p,
            @ForAll @IntRange(min = 8, max = 40) int n) {
        Random random = new Random(seed);
        Matrix x = matrix(random, n, p);
        double[] y = normals(random, n), moved = new double[n], c = normals(random, p);
        for (int i = 0; i < n; i++) {
            moved[i] = 4 * y[i] + 3;
            for (int j = 0; j < p; j++) moved[i] += c[j] * x.get(i, j);
        }
        Design d = Design.withIntercept(x);
        LinearFit a = LinearRegression.fit(d, y), b = LinearRegression.fit(d, moved);
        assertEquals(4 * a.coefficients()[0] + 3, b.coefficients()[0], 1e-12);
        for (int j = 0; j < p; j++) assertEquals(4 * a.coefficients()[j + 1] + c[j], b.coefficients()[j + 1], 1e-12);
        assertEquals(4 * a.sigma(), b.sigma(), 1e-12);
        assertArrayEquals(a.influence().leverage(), b.influence().leverage(), 1e-13);
        double sum = 0;
        for (double h : a.influence().leverage()) sum += h;
        assertEquals(p + 1, sum, 1e-12);
    }

    /// A weight of 3 is three rows, for least squares and for maximum likelihood.
    @Property(tries = 30, seed = "90127")
    void frequenciesAreRepetitions(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 12;
        Matrix x = matrix(random, n, 2);
        double[] y = normals(random, n), w = new double[n];
        int total = 0;
        for (int i = 0; i < n; i++) total += (int) (w[i] = 1 + random.nextInt(3));
        int[] rows = new int[total];
        double[] all = new double[total];
        for (int i = 0, at = 0; i < n; i++) {
            for (int k = 0; k < w[i]; k++, at++) {
                rows[at] = i;
                all[at] = y[i];
            }
        }
        LinearSummary a = LinearRegression.fit(Design.withIntercept(x), y, Weights.frequency(w)).summary();
        LinearSummary b = LinearRegression.fit(x.selectRows(rows), all).summary();
        for (int j = 0; j < 3; j++) {
            assertEquals(b.coefficients().get(j).estimate(), a.coefficients().get(j).estimate(), 1e-13);
            assertEquals(b.coefficients().get(j).logPValue(), a.coefficients().get(j).logPValue(), 1e-11);
        }
        assertEquals(b.f(), a.f(), 1e-10 * b.f());
        assertEquals(b.aic(), a.aic(), 1e-11);
        double[] counts = new double[n], repeated = new double[total];
        for (int i = 0; i < n; i++) counts[i] = Math.floor(Math.abs(4 * y[i]) + 1);
        for (int i = 0; i < total; i++) repeated[i] = counts[rows[i]];
        GlmFit g = Glm.of(Family.poisson()).weights(w).fit(Design.withIntercept(x), counts);
        GlmFit h = Glm.of(Family.poisson()).fit(Design.withIntercept(x.selectRows(rows)), repeated);
        assertArrayEquals(h.coefficients(), g.coefficients(), 1e-11);
        assertEquals(h.logLikelihood(), g.logLikelihood(), 1e-11 * Math.abs(h.logLikelihood()));
    }

    /// A hypothetical value is outside of the interval of level 1 − p where its test has the p-value p.
    @Property(tries = 40, seed = "90128")
    void testsAndIntervalsAreDual(@ForAll long seed) {
        Random random = new Random(seed);
        LinearFit f = LinearRegression.fit(matrix(random, 15, 2), normals(random, 15));
        for (Coefficient c : f.summary().coefficients()) {
            if (c.pValue() < 1e-12) continue;
            Coefficient edge = f.summary(1 - c.pValue()).coefficients().stream()
                    .filter(e -> e.name().equals(c.name())).findFirst().orElseThrow();
            double end = c.estimate() > 0 ? edge.lower() : edge.upper();
            assertEquals(0, end, 1e-9 * Math.abs(c.estimate()) / c.pValue());
            assertEquals(Math.log(c.pValue()), c.logPValue(), 1e-12 * Math.max(1, -c.logPValue()));
            assertEquals(2 * StudentT.of(12).sf(Math.abs(c.statistic())), c.pValue(), 1e-15);
        }
    }

    /// The order of rows changes nothing but rounding; that of columns only the order of coefficients.
    @Property(tries = 30, seed = "90129")
    void orderDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 25;
        Matrix x = matrix(random, n, 3);
        double[] y = new double[n], turned = new double[n];
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) y[i] = random.nextInt(4);
        for (int i = 0; i < n; i++) {
            rows[i] = (7 * i + 3) % n;
            turned[i] = y[rows[i]];
        }
        GlmFit a = Glm.of(Family.poisson()).fit(Design.withIntercept(x), y);
        GlmFit b = Glm.of(Family.poisson()).fit(Design.withIntercept(x.selectRows(rows).selectCols(2, 0, 1)), turned);
        double[] c = a.coefficients(), d = b.coefficients();
        assertArrayEquals(new double[] {c[0], c[3], c[1], c[2]}, d, 1e-11 * (1 + Math.abs(c[0])));
        assertEquals(a.deviance(), b.deviance(), 1e-11 * (1 + a.deviance()));
    }

    /// Prediction at the data gives what was fitted; the ends of intervals hold it.
    @Property(tries = 20, seed = "90130")
    void predictionsAtTheData(@ForAll long seed) {
        Random random = new Random(seed);
        Design d = Design.withIntercept(matrix(random, 20, 3));
        LinearFit f = LinearRegression.fit(d, normals(random, 20));
        assertArrayEquals(f.fitted(), f.predict(d), 1e-13);
        double[] h = f.influence().leverage();
        for (int i = 0; i < 20; i++) {
            Prediction c = f.confidence(d, 0.95).get(i), p = f.prediction(d, 0.95).get(i);
            assertEquals(f.sigma() * Math.sqrt(h[i]), c.standardError(), 1e-13);
            assertEquals(true, p.lower() < c.lower() && c.lower() < c.value() && c.upper() < p.upper());
        }
    }
}
