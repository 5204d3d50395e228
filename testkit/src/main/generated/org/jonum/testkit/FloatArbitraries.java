// Generated from DoubleArbitraries.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jonum.blas.FloatLimits;

/// Numbers for calls of BLAS routines: factors, special values, operands between guard zones.
public final class FloatArbitraries {
    private FloatArbitraries() {}

    /// Factors α and β: half of them those that routines treat apart, 0, 1, −1 and −0; the others between −2 and 2.
    ///
    /// @return finite factors
    public static Arbitrary<Float> factors() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(0.0f, 1.0f, -1.0f, -0.0f)),
                Tuple.of(1, Arbitraries.floats().between(-2.0f, 2.0f).ofScale(6)));
    }

    /// NaN, both infinities, both zeros, the largest and smallest numbers.
    ///
    /// @return values at the ends of the format
    public static Arbitrary<Float> special() {
        return Arbitraries.of(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 0.0f, -0.0f,
                FloatLimits.HUGE, -FloatLimits.HUGE, FloatLimits.SAFE_MIN, -FloatLimits.SAFE_MIN, Float.MIN_VALUE);
    }

    /// Operands with random entries between −1 and 1, between guard zones.
    ///
    /// @param layout where the entries lie
    /// @return operands with any offset, whose array may end with the last entry
    public static Arbitrary<FloatGuarded> operand(Layout layout) {
        return Combinators.combine(seeds(), BlasArbitraries.gaps(), BlasArbitraries.gaps()).as((random, off, tail) -> {
            return FloatGuarded.of(layout, off, tail).fill((i, j) -> 2 * random.nextFloat() - 1);
        });
    }

    /// Operands whose entries are integers between −8 and 8, so that sums of a few products are exact.
    ///
    /// @param layout where the entries lie
    /// @return operands with any offset, whose array may end with the last entry
    public static Arbitrary<FloatGuarded> integers(Layout layout) {
        return Combinators.combine(seeds(), BlasArbitraries.gaps(), BlasArbitraries.gaps()).as((random, off, tail) -> {
            return FloatGuarded.of(layout, off, tail).fill((i, j) -> random.nextInt(-8, 9));
        });
    }

    /// Generators in a random state; the entries of an operand are not worth shrinking one by one.
    static Arbitrary<SplittableRandom> seeds() {
        return Arbitraries.longs().withoutEdgeCases().map(SplittableRandom::new);
    }
}
