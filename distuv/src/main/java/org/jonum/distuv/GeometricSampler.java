package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Failures before the first success: exponential numbers, rounded down.
final class GeometricSampler implements DiscreteSampler {
    private final double rate;

    /// @param probability above 0, at most 1
    GeometricSampler(double probability) {
        rate = -StrictMath.log1p(-probability);
    }

    @Override
    public long next(RandomGenerator random) {
        return (long) (Ziggurat.exponential(random) / rate);
    }
}
