package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What [LawProperties] asks of other laws, of Kolmogorov's Dₙ and the studentized range, whose values have 13 and 11 digits and take their time.
class SampleLawProperties {
    private static final String SEED = "20261126";
    private static final double[] PROBABILITIES = {1e-100, 1e-12, 1e-3, 0.1, 0.4};

    @Provide
    Arbitrary<ContinuousDistribution> laws() {
        Arbitrary<ContinuousDistribution> kolmogorov = Arbitraries.longs().between(1, 200).map(KolmogorovD::of);
        Arbitrary<ContinuousDistribution> range = Arbitraries.integers().between(2, 20)
                .flatMap(r -> Arbitraries.doubles().between(1, 100).map(v -> StudentizedRange.of(r, v)));
        return Arbitraries.oneOf(kolmogorov, range);
    }

    @Property(tries = 40, seed = SEED)
    void quantilesAreInversesAndTailsAddUp(@ForAll("laws") ContinuousDistribution law) {
        for (double p : PROBABILITIES) {
            double x = law.quantile(p), y = law.isf(p), slack = 1e-11;
            double less = p * (1 - slack), more = p * (1 + slack); // at neighbours: near an end they are far apart
            assertTrue(law.cdf(x - 2 * Math.ulp(x)) <= more && law.cdf(x + 2 * Math.ulp(x)) >= less, law + " at " + p);
            assertTrue(law.sf(y - 2 * Math.ulp(y)) >= less && law.sf(y + 2 * Math.ulp(y)) <= more, law + " at " + p);
            for (double v : new double[] {x, y}) {
                double c = law.cdf(v), s = law.sf(v);
                assertEquals(1, c + s, 1e-12, law + " at " + v);
                if (c > 1e-290)
                    assertEquals(Math.log(c), law.logCdf(v), 1e-11 * (1 + Math.abs(Math.log(c))), law + " at " + v);
                if (s > 1e-290)
                    assertEquals(Math.log(s), law.logSf(v), 1e-11 * (1 + Math.abs(Math.log(s))), law + " at " + v);
                assertTrue(law.logCdf(v) <= 0 && law.logSf(v) <= 0, law + " at " + v);
            }
        }
    }

    @Property(tries = 20, seed = SEED)
    void neitherDistributionFunctionNorQuantileFalls(@ForAll("laws") ContinuousDistribution law) {
        double last = Double.NEGATIVE_INFINITY, lowest = 0, highest = 1;
        for (double p : new double[] {1e-200, 1e-50, 1e-10, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1 - 1e-6,
            1 - 1e-12}) {
            double x = law.quantile(p), c = law.cdf(x), s = law.sf(x);
            assertTrue(x >= last, law + " at " + p);
            assertTrue(c >= lowest * (1 - 1e-12) && s <= highest * (1 + 1e-12), law + " at " + x);
            last = x;
            lowest = c;
            highest = s;
        }
    }
}
