package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What is said of illegal parameters: law, parameter, value and the legal range.
class ParametersTest {
    private static final double NAN = Double.NaN, INF = Double.POSITIVE_INFINITY;

    private static void refuses(String message, Executable make) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, make).getMessage());
    }

    @Test
    void messageNamesLawParameterValueAndRange() {
        refuses("Normal: sd = 0.0, need a finite number > 0", () -> new Normal(0, 0));
        refuses("Normal: mean = NaN, need a finite number", () -> new Normal(NAN, 1));
        refuses("Normal: variance = -1.0, need a finite number > 0", () -> Normal.ofMeanVariance(0, -1));
        refuses("Exponential: rate = 0.0, need a finite number > 0", () -> Exponential.ofRate(0));
        refuses("Uniform: upper = 1.0, need upper > lower = 1.0", () -> new Uniform(1, 1));
        refuses("Triangular: mode = 3.0, need lower = 0.0 ≤ mode ≤ upper = 2.0", () -> new Triangular(0, 3, 2));
        refuses("TruncatedNormal: upper = 0.0, need upper > lower = 1.0", () -> TruncatedNormal.of(0, 1, 1, 0));
        refuses("Mixture: sum of weights = 0.9, need 1",
                () -> new Mixture(List.of(new Normal(0, 1)), List.of(0.9)));
        refuses("Normal: x.length = 0, need some data", () -> Normal.fit());
        refuses("Normal: weights.length = 1, need one for each of 2 data",
                () -> Normal.fit(new double[] {1, 2}, new double[] {1}));
        refuses("LogNormal: x = -1.0, need a finite number > 0", () -> LogNormal.fit(-1, 2));
        refuses("Interval: lower = 1.0, upper = 0.0, need lower ≤ upper", () -> new Interval(1, 0));
    }

    @Test
    void everyScaleAndShapeIsChecked() {
        for (double bad : new double[] {0, -1, NAN, INF, -INF}) {
            List<Executable> makes = List.of(() -> new Normal(0, bad), () -> new LogNormal(0, bad),
                    () -> new Exponential(bad), () -> new Laplace(0, bad), () -> new Logistic(0, bad),
                    () -> new LogLogistic(bad, 1), () -> new LogLogistic(1, bad), () -> new Gumbel(0, bad),
                    () -> new Frechet(0, bad, 1), () -> new Frechet(0, 1, bad),
                    () -> new GeneralizedExtremeValue(0, bad, 1), () -> new GeneralizedPareto(0, bad, 1),
                    () -> new Pareto(bad, 1), () -> new Pareto(1, bad), () -> new Lomax(bad, 1),
                    () -> new Lomax(1, bad),
                    () -> new Weibull(bad, 1), () -> new Weibull(1, bad), () -> new Cauchy(0, bad),
                    () -> new Rayleigh(bad), () -> new Levy(0, bad), () -> new LogUniform(bad, 2),
                    () -> new FoldedNormal(0, bad), () -> new TruncatedNormal(0, bad, 0, 1),
                    () -> new SkewNormal(0, bad, 1), () -> new Kumaraswamy(bad, 1), () -> new Kumaraswamy(1, bad),
                    () -> new Nakagami(bad, 1), () -> new Nakagami(1, bad), () -> new Affine(Normal.standard(), 0, bad),
                    () -> Kde.of(new double[] {1}, bad));
            for (Executable make : makes) {
                String said = assertThrows(IllegalArgumentException.class, make).getMessage();
                assertTrue(said.contains(" = " + bad + ", need "), said);
            }
        }
        for (double bad : new double[] {NAN, INF, -INF}) {
            List<Executable> makes = List.of(() -> new Normal(bad, 1), () -> new LogNormal(bad, 1),
                    () -> new Laplace(bad, 1), () -> new Logistic(bad, 1), () -> new Gumbel(bad, 1),
                    () -> new Frechet(bad, 1, 1), () -> new GeneralizedExtremeValue(bad, 1, 1),
                    () -> new GeneralizedExtremeValue(0, 1, bad), () -> new GeneralizedPareto(0, 1, bad),
                    () -> new Cauchy(bad, 1), () -> new Levy(bad, 1), () -> new Uniform(bad, 1),
                    () -> new Uniform(0, bad),
                    () -> new Arcsine(bad, 1), () -> new Arcsine(0, bad), () -> new SkewNormal(0, 1, bad));
            for (Executable make : makes) assertThrows(IllegalArgumentException.class, make);
        }
    }
}
