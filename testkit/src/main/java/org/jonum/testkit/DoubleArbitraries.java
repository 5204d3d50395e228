package org.jonum.testkit;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jonum.blas.DoubleLimits;

/// Numbers for calls of BLAS routines: factors, special values, operands between guard zones.
public final class DoubleArbitraries {
    private DoubleArbitraries() {}

    /// Factors α and β: half of them those that routines treat apart, 0, 1, −1 and −0; the others between −2 and 2.
    ///
    /// @return finite factors
    public static Arbitrary<Double> factors() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(0.0, 1.0, -1.0, -0.0)),
                Tuple.of(1, Arbitraries.doubles().between(-2.0, 2.0).ofScale(6)));
    }

    /// NaN, both infinities, both zeros, the largest and smallest numbers.
    ///
    /// @return values at the ends of the format
    public static Arbitrary<Double> special() {
        return Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0,
                DoubleLimits.HUGE, -DoubleLimits.HUGE, DoubleLimits.SAFE_MIN, -DoubleLimits.SAFE_MIN, Double.MIN_VALUE);
    }

    /// Operands with random entries between −1 and 1, between guard zones.
    ///
    /// @param layout where the entries lie
    /// @return operands with any offset, whose array may end with the last entry
    public static Arbitrary<DoubleGuarded> operand(Layout layout) {
        return Combinators.combine(seeds(), BlasArbitraries.gaps(), BlasArbitraries.gaps()).as((random, off, tail) -> {
            return DoubleGuarded.of(layout, off, tail).fill((i, j) -> 2 * random.nextDouble() - 1);
        });
    }

    /// Operands whose entries are integers between −8 and 8, so that sums of a few products are exact.
    ///
    /// @param layout where the entries lie
    /// @return operands with any offset, whose array may end with the last entry
    public static Arbitrary<DoubleGuarded> integers(Layout layout) {
        return Combinators.combine(seeds(), BlasArbitraries.gaps(), BlasArbitraries.gaps()).as((random, off, tail) -> {
            return DoubleGuarded.of(layout, off, tail).fill((i, j) -> random.nextInt(-8, 9));
        });
    }

    /// Generators in a random state; the entries of an operand are not worth shrinking one by one.
    static Arbitrary<SplittableRandom> seeds() {
        return Arbitraries.longs().withoutEdgeCases().map(SplittableRandom::new);
    }
}
