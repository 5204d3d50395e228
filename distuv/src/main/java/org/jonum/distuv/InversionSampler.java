package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// The quantile of a uniform number, of the tail that it is in: so both tails are reached to any depth.
record InversionSampler(ContinuousDistribution law) implements Sampler {
    @Override
    public double next(RandomGenerator random) {
        double tail = Uniforms.exact(random) / 2;
        return random.nextLong() < 0 ? law.quantile(tail) : law.isf(tail);
    }

    /// The same for integers.
    record Discrete(DiscreteDistribution law) implements DiscreteSampler {
        @Override
        public long next(RandomGenerator random) {
            double tail = Uniforms.exact(random) / 2;
            return random.nextLong() < 0 ? law.quantile(tail) : law.isf(tail);
        }
    }
}
