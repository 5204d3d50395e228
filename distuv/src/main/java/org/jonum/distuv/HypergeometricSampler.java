package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Hypergeometric numbers: of few draws by drawing, else by ratio of uniforms.
///
/// By exchange of what is drawn and what is left, of successes and failures, and of draws and successes both are brought to at most half
/// of the population. Then X = ⌊a + h·(V − 1/2)/U⌋ is taken if U² is at most the mass at X, relative to that of the mode. Since the
/// masses are log-concave, between two places each is at least the smaller one at these: if U² is below that, no mass is computed.
///
/// Source: Stadlober, The ratio of uniforms approach for generating discrete random variates (1990), algorithm HRUA; masses by
/// [Stirling].
final class HypergeometricSampler implements DiscreteSampler {
    private static final int FEW = 10;
    private static final double D1 = 1.7155277699214135, D2 = 0.8989161620588988; // 2√(2/e), 3 − 2√(3/e)

    private final long population, successes, draws;
    private final boolean failures, rest; // that they are counted or that they are drawn

    private final long marked, taken; // successes and draws, or what they were exchanged for
    private final double a, h, end;
    private final double c1, c2, c3, c4; // centres of the four counts
    private final double mode, peak, near, bound; // masses within `near` of the mode are at least `bound`

    /// @param population at least 0
    /// @param successes  from 0 to population
    /// @param draws      from 0 to population
    HypergeometricSampler(long population, long successes, long draws) {
        this.population = population;
        this.successes = successes;
        this.draws = draws;
        failures = successes > population - successes;
        rest = draws > population - draws;
        long k = failures ? population - successes : successes, n = rest ? population - draws : draws;
        marked = Math.max(k, n);
        taken = Math.min(k, n);
        double size = population, share = marked / size, mean = taken * share;
        double variance = mean * (1 - share) * ((size - taken) / Math.max(1, size - 1));
        a = mean + 0.5;
        h = D1 * Math.sqrt(variance + 0.5) + D2;
        end = taken + 1.0;
        c1 = (marked + 1.0) * (taken + 1.0) / (size + 2);
        c2 = marked + 1.0 - c1;
        c3 = taken + 1.0 - c1;
        c4 = population - marked + 1.0 - c3;
        mode = Math.floor(c1);
        near = Math.min(Math.floor(0.9 * Math.sqrt(variance)), Math.min(mode, taken - mode));
        if (taken <= FEW) {
            peak = bound = 0;
        } else {
            peak = logMass(mode);
            bound = StrictMath.exp(Math.min(logMass(mode - near), logMass(mode + near)) - peak);
        }
    }

    @Override
    public long next(RandomGenerator random) {
        long k = taken <= FEW ? drawn(random) : rejected(random);
        if (rest) k = (failures ? population - successes : successes) - k;
        return failures ? draws - k : k;
    }

    private long drawn(RandomGenerator random) {
        long hits = 0;
        for (int i = 0; i < taken; i++) {
            if (Uniforms.below(random, population - i) < marked - hits) hits++;
        }
        return hits;
    }

    private long rejected(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.open(random), k = Math.floor(a + h * Uniforms.centred(random) / u);
            if (!(k >= 0 && k < end)) continue;
            if (u * u <= bound && Math.abs(k - mode) <= near) return (long) k;
            double log = logMass(k) - peak;
            if (u * (4 - u) - 3 <= log) return (long) k;
            if (u * (u - log) >= 1) continue;
            if (2 * StrictMath.log(u) <= log) return (long) k;
        }
        return (long) mode;
    }

    /// log P(k) but for a constant.
    private double logMass(double k) {
        double x = k + 0.5 - c1;
        return -Stirling.deviance(c1, x) - Stirling.deviance(c2, -x) - Stirling.deviance(c3, -x) - Stirling.deviance(c4, x)
                - Stirling.correction(k) - Stirling.correction(marked - k) - Stirling.correction(taken - k)
                - Stirling.correction(population - marked - taken + k);
    }
}
