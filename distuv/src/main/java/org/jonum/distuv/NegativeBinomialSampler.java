package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Failures before the size-th success: Poisson numbers with a gamma mean.
final class NegativeBinomialSampler implements DiscreteSampler {
    private final Sampler means;

    /// @param size        above 0
    /// @param probability above 0, at most 1
    NegativeBinomialSampler(double size, double probability) {
        means = new GammaSampler(size, (1 - probability) / probability);
    }

    @Override
    public long next(RandomGenerator random) {
        return new PoissonSampler(means.next(random)).next(random);
    }
}
