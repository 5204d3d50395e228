package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Fits against those of SciPy, which mpmath has brought to 18 digits (oracles/fits.py): estimates, log-likelihood and the
/// standard errors of the observed information.
class FitOracleTest {
    private static final Map<String, Function<long[], Fit<?>>> MASSES = Map.of("Poisson", Poisson::fit, "Binomial",
            x -> Binomial.fit(12, x), "Geometric", Geometric::fit, "NegativeBinomial", NegativeBinomial::fit,
            "Logarithmic", Logarithmic::fit, "Zeta", Zeta::fit, "Zipf", x -> Zipf.fit(50, x), "BetaBinomial",
            x -> BetaBinomial.fit(12, x), "Skellam", Skellam::fit);
    private static final String BETWEEN = "TruncatedNormal";

    private static List<String> lines() throws IOException {
        try (var in = FitOracleTest.class.getResourceAsStream("/fits.tsv")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        }
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(";")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Fit<?> fit(String law, String data) {
        if (law.equals(BETWEEN)) return TruncatedNormal.fit(numbers(data), -1, 2);
        return Fits.ALL.containsKey(law) ? Fits.ALL.get(law).apply(numbers(data))
                : MASSES.get(law).apply(Arrays.stream(data.split(";")).mapToLong(Long::parseLong).toArray());
    }

    /// Those that were fitted, which are the last ones, but for a truncated law.
    private static double[] free(Distribution law, int n) {
        int first = first(law, n);
        return Arrays.copyOfRange(Components.of(law), first, first + n);
    }

    private static int first(Distribution law, int n) {
        return law instanceof TruncatedNormal ? 0 : Components.of(law).length - n;
    }

    @TestFactory
    Stream<DynamicTest> fitsAreThoseOfTheOracle() throws IOException {
        return lines().stream().map(l -> l.split("\t")).map(f -> dynamicTest(f[0], () -> {
            Fit<?> fit = fit(f[0], f[2]);
            double[] p = numbers(f[3]), errors = numbers(f[4]), found = free(fit.law(), p.length);
            double value = Double.parseDouble(f[5]);
            assertTrue(fit.converged(), fit::toString);
            assertEquals(value, fit.logLikelihood(), 1e-11 * Math.abs(value));
            for (int i = 0; i < p.length; i++) {
                assertEquals(p[i], found[i], 1e-8 * errors[i] + 1e-13 * Math.abs(p[i]), f[0] + ", parameter " + i);
                assertEquals(errors[i], fit.standardErrors()[i], 1e-6 * errors[i], f[0] + ", error " + i);
            }
            if (f[6].equals("-")) return;
            double[] scipy = numbers(f[6]);
            for (int i = 0; i < p.length; i++) assertEquals(scipy[i], found[i], 0.02 * errors[i], f[0] + " of SciPy");
        }));
    }

    @TestFactory
    Stream<DynamicTest> scoreIsZeroAtTheFit() throws IOException {
        return lines().stream().map(l -> l.split("\t")).map(f -> dynamicTest(f[0], () -> {
            Fit<?> fit = fit(f[0], f[2]);
            double[] x = numbers(f[2]), out = new double[4], sum = new double[4], errors = fit.standardErrors();
            for (double v : x) {
                ((Scored) fit.law()).score(v, out);
                for (int i = 0; i < 4; i++) sum[i] += out[i];
            }
            int first = first(fit.law(), errors.length);
            for (int i = 0; i < errors.length; i++) assertEquals(0, sum[first + i] * errors[i], 1e-8, f[0] + ", " + i);
        }));
    }
}
