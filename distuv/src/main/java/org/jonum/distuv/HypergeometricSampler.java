package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Hypergeometric numbers: by inversion where few are expected, else by ratio of uniforms.
///
/// By exchange of what is drawn and what is left, of successes and failures, and of draws and successes both are brought to at most half
/// of the population. Then X = ⌊a + h·(V − 1/2)/U⌋ is taken if U² is at most the mass at X, relative to that of the mode. Since the
/// masses are log-concave, between two places each is at least the smaller one at these: if U² is below that, no mass is computed.
///
/// Source: Stadlober, The ratio of uniforms approach for generating discrete random variates (1990), algorithm HRUA; masses by
/// [Stirling].
final class HypergeometricSampler implements DiscreteSampler {
    private static final double SWITCH = 20;
    private static final int LAST = 160; // for means below the switch, numbers beyond have less than 1e-70
    private static final double D1 = 1.7155277699214135, D2 = 0.8989161620588988; // 2√(2/e), 3 − 2√(3/e)

    private final long population, successes, draws;
    private final boolean failures, rest; // that they are counted or that they are drawn
    private final double mean, marked, taken, other; // successes and draws, or what they were exchanged for; neither
    private final double zero;                   // P(0), for inversion
    private final double a, h;                   // of the box of (U, V)
    private final double c1, c2, c3, c4;         // centres of the four counts
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
        other = population - k - n;
        double size = Math.max(population, 2), share = marked / size;
        mean = taken * share;
        double variance = mean * (1 - share) * ((size - taken) / (size - 1));
        a = mean + 0.5;
        h = D1 * Math.sqrt(variance + 0.5) + D2;
        c1 = (marked + 1) * (taken + 1) / (population + 2.0);
        c2 = marked + 1 - c1;
        c3 = taken + 1 - c1;
        c4 = other + c1;
        mode = Math.floor(c1);
        near = Math.min(Math.floor(0.9 * Math.sqrt(variance)), Math.min(mode, taken - mode));
        boolean few = mean < SWITCH;
        zero = few ? zero() : 0;
        peak = few ? 0 : logMass(mode);
        bound = few ? 0 : StrictMath.exp(Math.min(logMass(mode - near), logMass(mode + near)) - peak);
    }

    @Override
    public long next(RandomGenerator random) {
        long k = mean < SWITCH ? inverted(random) : rejected(random);
        if (rest) k = (failures ? population - successes : successes) - k;
        return failures ? draws - k : k;
    }

    private long inverted(RandomGenerator random) {
        double last = Math.min(taken, LAST);
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.halfOpen(random), mass = zero;
            for (int k = 0; k <= last; k++) {
                if (u < mass) return k;
                u -= mass;
                mass *= growth(k);
            } // what rounding left of the sum of all masses is drawn again
        }
        return 0;
    }

    /// P(0), by which the masses add up to 1.
    private double zero() {
        double mass = 1, sum = 0;
        for (int k = 0; k <= Math.min(taken, LAST); k++) {
            sum += mass;
            mass *= growth(k);
        }
        return 1 / sum;
    }

    /// P(k + 1)/P(k).
    private double growth(int k) {
        return (marked - k) * (taken - k) / ((k + 1) * (other + (k + 1)));
    }

    private long rejected(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.open(random), k = Math.floor(a + h * Uniforms.centred(random) / u);
            if (!(k >= 0 && k <= taken)) continue;
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
        return -Stirling.deviance(c1, x) - Stirling.deviance(c2, -x) - Stirling.deviance(c3, -x)
                - Stirling.deviance(c4, x)
                - Stirling.correction(k) - Stirling.correction(marked - k) - Stirling.correction(taken - k)
                - Stirling.correction(other + k);
    }
}
