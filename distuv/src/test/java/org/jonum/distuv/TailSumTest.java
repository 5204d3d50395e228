package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;
import org.jonum.special.HypergeometricMass;
import org.junit.jupiter.api.Test;

class TailSumTest {
    /// Hypergeometric tails of fewer than 500 terms, beside the same sums in pairs of doubles: within 12 ulp.
    @Test
    void shortTailsLoseLittle() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 20_000; trial++) {
            double population = Math.floor(Math.exp(23 * random.nextDouble())) + 2;
            double successes = 1 + Math.floor((population - 1) * Math.pow(random.nextDouble(), 3));
            double draws = 1 + Math.floor((population - 1) * Math.pow(random.nextDouble(), 3));
            double rest = population - successes - draws, end = Math.min(successes, draws);
            double mean = draws * successes / population;
            double k = Math.ceil(mean) + Math.floor((end - mean) * Math.pow(random.nextDouble(), 4));
            if (k > end || end - k >= 500 || k < -rest) continue;
            DoubleUnaryOperator ratio = j -> (successes - j) * (draws - j) / ((j + 1) * (rest + j + 1));
            DoubleFunction<DoubleDouble> wide = j -> DoubleDouble.product(successes - j, draws - j)
                    .over(DoubleDouble.product(j + 1, rest + j + 1));
            DoubleUnaryOperator mass = j -> HypergeometricMass.mass(j, population, successes, draws),
                    logMass = j -> HypergeometricMass.logMass(j, population, successes, draws);
            DoubleDouble term = DoubleDouble.of(1), sum = term;
            for (double j = k; j < end; j++) {
                term = term.times(wide.apply(j));
                sum = sum.plus(term);
            }
            double right = sum.value();
            assertEquals(right, TailSum.over(ratio, wide, mass, logMass, mean, k, end), 12 * Math.ulp(right),
                    population + " " + successes + " " + draws + " " + k);
        }
    }
}
