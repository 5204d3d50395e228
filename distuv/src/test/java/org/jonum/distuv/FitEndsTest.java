package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Data for which a likelihood has no maximum, or one at an end of the parameters.
class FitEndsTest {
    /// Every fit comes to an end, with a law or a message.
    @TestFactory
    Stream<DynamicTest> everyFitEnds() {
        List<double[]> data = List.of(new double[] {0.5}, new double[] {0.5, 0.5, 0.5}, new double[] {0.25, 0.75},
                new double[] {0.5, Math.nextUp(0.5)}, new double[] {1e-300, 0.9}, new double[] {1e-300, 1e300},
                new double[] {1, 1, 1, 1, 9}, new double[] {0, 0, 1}, new double[] {Double.MIN_VALUE, 0.5},
                new double[] {-1, 1}, new double[] {1e-8, 0.3, 0.3, 1 - 1e-16}, new double[] {1e8, 1e8 + 1, 1e8 + 3},
                new double[] {-Double.MAX_VALUE, Double.MAX_VALUE});
        return Fits.ALL.entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> {
            for (double[] x : data) {
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                    try {
                        Fit<?> fit = e.getValue().apply(x);
                        assertFalse(Double.isNaN(fit.logLikelihood()), () -> fit + " of " + Arrays.toString(x));
                    } catch (IllegalArgumentException refused) {
                        assertTrue(refused.getMessage().contains("need"), refused.getMessage());
                    }
                }, () -> Arrays.toString(x));
            }
        }));
    }

    @Test
    void aFitPrintsWhatWasAsked() {
        assertEquals("Normal[mean=2.5, sd=1.118033988749895]\nstandard errors [0.559017, 0.395285]\n"
                + "log-likelihood -6.12204, n 4.00000, AIC 16.2441, BIC 15.0167", Normal.fit(1, 2, 3, 4).toString());
    }

    @Test
    void dataThatAreAllTheSameAreRefusedByName() {
        for (String law : List.of("Gamma", "Beta", "InverseGamma", "InverseGaussian", "StudentT", "VonMises", "FisherF",
                "Nakagami", "SkewNormal", "Logistic", "Cauchy", "LogLogistic", "Kumaraswamy", "FoldedNormal", "Frechet",
                "Gumbel", "Weibull", "Normal", "LogNormal", "Laplace", "Pareto", "Uniform",
                "GeneralizedExtremeValue")) {
            String said =
                    assertThrows(IllegalArgumentException.class,
                            () -> Fits.ALL.get(law).apply(new double[] {0.1, 0.1, 0.1}))
                            .getMessage();
            assertEquals(law + ": x = 0.1, need data that are not all the same", said);
        }
    }

    /// Numbers with thinner tails than the normal law's: ν has no bound, the rest is the normal fit.
    @Test
    void degreesOfFreedomOfThinTails() {
        double[] x = new double[200];
        for (int i = 0; i < x.length; i++) x[i] = 3 + 2 * Math.sin(i);
        Fit<StudentT> fit = StudentT.fit(x);
        Fit<Normal> normal = Normal.fit(x);
        assertTrue(fit.law().df() > 1e6, fit::toString);
        assertTrue(Double.isNaN(fit.standardErrors()[0]), fit::toString);
        assertEquals(normal.law().mean(), fit.law().location(), 1e-6);
        assertEquals(normal.law().sd(), fit.law().scale(), 1e-6);
        assertEquals(normal.standardErrors()[0], fit.standardErrors()[1], 1e-6);
        assertEquals(normal.standardErrors()[1], fit.standardErrors()[2], 1e-6);
    }

    /// Most of the data in one point: the likelihood of Cauchy's law and of Student's has no bound.
    @Test
    void mostDataInOnePoint() {
        assertFalse(Cauchy.fit(1, 1, 1, 1, 9).converged());
        assertFalse(StudentT.fit(1, 1, 1, 1, 9).converged());
    }

    /// Below −1 the likelihood of the laws of extremes has no bound; there the fits stop.
    @Test
    void extremesWithAnEnd() {
        Fit<GeneralizedPareto> fit = GeneralizedPareto.fit(1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8);
        assertTrue(fit.law().shape() >= -1, fit::toString);
        Fit<GeneralizedExtremeValue> other = GeneralizedExtremeValue.fit(1, 5, 7, 8, 8, 8, 8, 8);
        assertTrue(other.law().shape() >= -1, other::toString);
    }

    @Test
    void anglesAreTakenModuloATurn() {
        double[] x = {0.1, 0.5, -0.3, 6.1, 0.2}, turned = x.clone();
        turned[1] += 4 * Math.PI;
        turned[3] -= 2 * Math.PI;
        Fit<VonMises> fit = VonMises.fit(x), other = VonMises.fit(turned);
        assertEquals(fit.law().mean(), other.law().mean(), 1e-14);
        assertEquals(fit.law().concentration(), other.law().concentration(), 1e-12 * fit.law().concentration());
        assertEquals(fit.logLikelihood(), other.logLikelihood(), 1e-12);
        assertTrue(fit.logLikelihood() > -6, fit::toString);
        assertEquals(0, VonMises.fit(0, Math.PI / 2, Math.PI, -Math.PI / 2).law().concentration(), 1e-12);
    }

    /// An equation for the scale where nearly nothing varies.
    @Test
    void dataThatHardlyVary() {
        double[] x = {1e6, 1e6 + 1e-6, 1e6 + 2e-6, 1e6 + 5e-6};
        Fit<Gamma> fit = Gamma.fit(x);
        double v = Normal.fit(x).law().variance();
        assertTrue(fit.converged(), fit::toString);
        assertEquals(1, fit.law().variance() / v, 1e-6);
        assertEquals(1, InverseGaussian.fit(x).law().variance() / v, 1e-6);
    }
}
