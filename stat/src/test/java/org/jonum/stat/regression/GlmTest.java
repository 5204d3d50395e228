package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlmTest {
    private static Design line(double... x) {
        return Design.of(Frame.of("x", x), Term.intercept(), Term.numeric("x"));
    }

    /// Counts of a coin: everything has a formula.
    @Test
    void twoGroupsHaveTheLogOddsRatio() {
        Design d = Design.of(Frame.of("g", "a", "b"), Term.intercept(), Term.factor("g"));
        GlmFit f = Glm.of(Family.binomial()).weights(10, 20).fit(d, 0.3, 0.6);
        double a = Math.log(3.0 / 7), b = Math.log(12.0 / 8);
        assertArrayEquals(new double[] {a, b - a}, f.coefficients(), 1e-14);
        double[] se = f.summary().coefficients().stream().mapToDouble(Coefficient::standardError).toArray();
        assertEquals(Math.sqrt(1 / 3.0 + 1 / 7.0), se[0], 1e-14);
        assertEquals(Math.sqrt(1 / 3.0 + 1 / 7.0 + 1 / 12.0 + 1 / 8.0), se[1], 1e-14);
        assertEquals(0, f.deviance(), 1e-14);
        assertEquals(0, f.degreesOfFreedom());
        assertTrue(f.toString().contains("g[b]"), f::toString);
    }

    @ParameterizedTest
    @EnumSource(value = Link.class, names = {"LOGIT", "PROBIT", "CLOGLOG"})
    void completeSeparationIsFoundAndNamed(Link link) {
        double[] x = {1, 2, 3, 4, 5, 6}, y = {0, 0, 0, 1, 1, 1};
        GlmFit f = Glm.of(Family.binomial()).link(link).fit(line(x), y);
        assertEquals(GlmStatus.SEPARATED, f.status());
        Separation s = f.separation().orElseThrow();
        assertTrue(s.complete());
        assertEquals(6, s.observations().length);
        assertTrue(s.direction()[1] > 0);
        for (int i = 0; i < 6; i++) // it does separate
            assertEquals(y[i] == 1, s.direction()[0] + s.direction()[1] * x[i] > 0);
        assertTrue(f.toString().contains("complete separation"), f::toString);
        assertTrue(f.deviance() < 1e-3);
    }

    @ParameterizedTest
    @EnumSource(value = Link.class, names = {"LOGIT", "PROBIT", "CLOGLOG"})
    void quasiCompleteSeparationNamesTheRowsThatAreMoved(Link link) {
        Design d = Design.of(Frame.of("g", "a", "a", "a", "a", "b", "b", "b"), Term.intercept(), Term.factor("g"));
        GlmFit f = Glm.of(Family.binomial()).link(link).fit(d, 0, 1, 1, 0, 1, 1, 1);
        assertEquals(GlmStatus.SEPARATED, f.status());
        Separation s = f.separation().orElseThrow();
        assertFalse(s.complete());
        assertArrayEquals(new int[] {4, 5, 6}, s.observations());
        assertEquals(link.predictor(0.5), f.coefficients()[0], 1e-9);
        // Albert and Anderson's point of contact: both kinds of responses at x = 3
        GlmFit touching = Glm.of(Family.binomial()).link(link).fit(line(1, 2, 3, 3, 4, 5), 0, 0, 0, 1, 1, 1);
        assertEquals(GlmStatus.SEPARATED, touching.status());
        assertArrayEquals(new int[] {0, 1, 4, 5}, touching.separation().orElseThrow().observations());
    }

    @Test
    void countsThatAreAllZeroInAGroupAreSeparated() {
        Design d = Design.of(Frame.of("g", "a", "a", "a", "b", "b"), Term.intercept(), Term.factor("g"));
        for (Family family : List.of(Family.poisson(), Family.negativeBinomial(2))) {
            GlmFit f = Glm.of(family).fit(d, 3, 1, 5, 0, 0);
            assertEquals(GlmStatus.SEPARATED, f.status());
            assertArrayEquals(new int[] {3, 4}, f.separation().orElseThrow().observations());
            assertEquals(Math.log(3), f.coefficients()[0], 1e-9);
        }
    }

    /// One response on the wrong side, far away from the others, and there is a maximum.
    @ParameterizedTest
    @EnumSource(value = Link.class, names = {"LOGIT", "PROBIT", "CLOGLOG"})
    void overlapIsNotSeparation(Link link) {
        GlmFit f = Glm.of(Family.binomial()).link(link).fit(line(1, 2, 3, 3.001, 4, 5), 0, 0, 1, 0, 1, 1);
        assertEquals(GlmStatus.CONVERGED, f.status());
        assertTrue(Double.isFinite(f.summary().coefficients().get(1).standardError()));
        Random random = new Random(5);
        for (int trial = 0; trial < 60; trial++) { // whatever the status, it is right: a maximum has score 0
            double[] x = random.doubles(8).toArray(), y = random.ints(8, 0, 2).asDoubleStream().toArray();
            GlmFit g = Glm.of(Family.binomial()).link(link).fit(line(x), y);
            double lowOne = 2, highOne = -1, lowZero = 2, highZero = -1;
            for (int i = 0; i < 8; i++) {
                if (y[i] == 1) {
                    lowOne = Math.min(lowOne, x[i]);
                    highOne = Math.max(highOne, x[i]);
                } else {
                    lowZero = Math.min(lowZero, x[i]);
                    highZero = Math.max(highZero, x[i]);
                }
            }
            boolean separated = lowOne > highZero || lowZero > highOne;
            assertEquals(separated ? GlmStatus.SEPARATED : GlmStatus.CONVERGED, g.status(), g::toString);
        }
    }

    @Test
    void theScoreVanishesAtTheMaximum() {
        Random random = new Random(11);
        int n = 300;
        Matrix x = Matrix.generate(n, 3, (i, j) -> random.nextGaussian());
        double[] count = new double[n], positive = new double[n];
        for (int i = 0; i < n; i++) {
            count[i] = Math.floor(8 * random.nextDouble() * Math.exp(0.3 * x.get(i, 0)));
            positive[i] = (0.1 + random.nextDouble()) * Math.exp(0.3 * x.get(i, 1));
        }
        Design d = Design.withIntercept(x);
        List<GlmFit> fits = List.of(Glm.of(Family.poisson()).fit(d, count),
                Glm.of(Family.gamma()).link(Link.LOG).fit(d, positive),
                Glm.of(Family.inverseGaussian()).link(Link.LOG).fit(d, positive),
                Glm.of(Family.negativeBinomial(0.7)).fit(d, count),
                NegativeBinomialFit.of(Glm.of(Family.poisson()), d, count).glm());
        for (GlmFit f : fits) {
            double[] e = f.residuals(ResidualKind.WORKING), eta = f.linearPredictors(), mu = f.fitted();
            for (int j = 0; j < 4; j++) {
                double score = 0, size = 0;
                for (int i = 0; i < n; i++) {
                    double slope = f.link().slope(eta[i]), w = slope * slope / f.family().variance(mu[i]);
                    double term = w * e[i] * d.matrix().get(i, j);
                    score += term;
                    size += Math.abs(term);
                }
                assertEquals(0, score, 1e-12 * size, f.family().name());
            }
        }
    }

    @Test
    void responsesThatVaryLessThanPoissonsHaveNoFiniteTheta() {
        NegativeBinomialFit f = NegativeBinomialFit.of(Glm.of(Family.poisson()), line(1, 2, 3, 4), 5, 6, 7, 8);
        assertEquals(Double.POSITIVE_INFINITY, f.theta());
        assertTrue(f.converged());
        assertEquals(Family.poisson(), f.glm().family());
    }

    @Test
    void firstStepsThatAreInvalidAreHalved() {
        // Poisson with the identity: least squares would give a negative mean
        GlmFit f = Glm.of(Family.poisson()).link(Link.IDENTITY).fit(line(0, 1, 2, 3, 4, 5), 0, 1, 0, 2, 1, 40);
        assertTrue(f.status() == GlmStatus.CONVERGED || f.status() == GlmStatus.NO_VALID_STEP, f::toString);
        for (double m : f.fitted()) assertTrue(m > 0);
        // Gaussian with the logarithm and responses below 0
        GlmFit g = Glm.of(Family.gaussian()).link(Link.LOG).fit(line(0, 1, 2, 3, 4, 5), -0.5, 0.7, 2, 8, 20, 60);
        assertEquals(GlmStatus.CONVERGED, g.status());
    }

    @Test
    void badInputIsRefusedAndNamed() {
        Design d = line(1, 2, 3);
        Glm b = Glm.of(Family.binomial());
        assertThrows(IllegalArgumentException.class, () -> b.fit(d, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> b.fit(d, 0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> b.fit(d, 0, 1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> b.weights(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> b.weights(1, 1).fit(d, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> b.weights(0, 0, 0).fit(d, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> b.offset(1, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> b.iterations(0));
        assertThrows(IllegalArgumentException.class, () -> Glm.of(Family.gamma()).fit(d, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Glm.of(Family.poisson()).fit(d, -1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Family.negativeBinomial(0));
        Design nan = Design.withIntercept(Matrix.columns(new double[] {1, Double.NaN, 3}));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> b.fit(nan, 0, 1, 1));
        assertTrue(String.valueOf(e.getMessage()).contains("row 1 of column x1"), e::toString);
    }

    @Test
    void dependentColumnsAreNamed() {
        Frame f = Frame.of("a", 1, 2, 3, 4, 5, 6).and("b", 2, 4, 6, 8, 10, 12).and("c", 1, 0, 0, 1, 0, 2);
        Design d = Design.of(f, Term.intercept(), Term.numeric("a"), Term.numeric("b"), Term.numeric("c"));
        GlmFit g = Glm.of(Family.poisson()).fit(d, 1, 3, 2, 5, 4, 9);
        assertEquals(List.of("b"), g.aliased());
        assertTrue(Double.isNaN(g.coefficients()[2]) && Double.isFinite(g.coefficients()[3]));
        assertTrue(g.toString().contains("left out"), g::toString);
        assertArrayEquals(g.fitted(), g.predict(d), 1e-13);
    }

    @Test
    void rowsOfWeightZeroTakeNoPart() {
        GlmFit all = Glm.of(Family.gamma()).link(Link.LOG).weights(1, 2, 1, 0, 3)
                .fit(line(1, 2, 3, 4, 5), 2, 3, 3, 1e9, 6);
        GlmFit some = Glm.of(Family.gamma()).link(Link.LOG).weights(1, 2, 1, 3).fit(line(1, 2, 3, 5), 2, 3, 3, 6);
        assertArrayEquals(some.coefficients(), all.coefficients(), 1e-13);
        assertEquals(some.dispersion(), all.dispersion(), 1e-13);
        assertEquals(some.aic(), all.aic(), 1e-11);
    }

    @Test
    void deviancesAreExactNearTheirZero() {
        double y = 1e6;
        for (double t : new double[] {1e-3, 1e-6, 1e-9}) {
            double mu = y * (1 + t), s = (mu - y) / y;
            double exact = y * (s * s - 2 * s * s * s / 3 + s * s * s * s / 2 - 0.4 * Math.pow(s, 5)); // 2(y·log(y/μ) + μ − y)
            assertEquals(exact, Family.poisson().deviance(y, mu), 1e-10 * exact);
        }
        assertEquals(0, Family.binomial().deviance(1, 1 - 0x1p-52), 1e-15);
        assertEquals(2 * Math.log(2), Family.binomial().deviance(0, 0.5), 1e-15);
        assertEquals(2 * 3.0, Family.poisson().deviance(0, 3), 0);
    }

    @Test
    void linksAreInverses() {
        for (Link link : Link.values()) {
            for (double mu : new double[] {1e-10, 0.01, 0.3, 0.5, 0.9}) {
                double eta = link.predictor(mu), h = 1e-6 * Math.max(Math.abs(eta), 1e-3);
                assertEquals(mu, link.mean(eta), 1e-13 * mu * Math.max(1, Math.abs(eta)), link.name());
                double slope = (link.mean(eta + h) - link.mean(eta - h)) / (2 * h);
                assertEquals(slope, link.slope(eta), 1e-5 * Math.abs(slope) + 1e-15, link.name());
            }
        }
    }

    @Test
    void everyFitPrints() {
        double[] y = IntStream.range(0, 6).mapToDouble(i -> i * i + 1).toArray();
        String s = Glm.of(Family.poisson()).fit(line(0, 1, 2, 3, 4, 5), y).toString();
        assertTrue(s.startsWith("Poisson family, LOG link; CONVERGED"), s);
        assertTrue(s.contains("deviance") && s.contains("AIC"), s);
    }
}
