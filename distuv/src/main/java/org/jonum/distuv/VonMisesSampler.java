package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Angles of the von Mises law, by rejection from the wrapped Cauchy law.
///
/// With r = (1 + √(1 + 4κ²))/(2κ) the latter is θ = 2·arctan(√((r − 1)/(r + 1))·tan(φ/2)) for a uniform φ; tan(φ/2) is the slope of a
/// point in half a disc. r − cos of the paper's f is (r² − 1)/(r + cos φ). In this form nothing cancels for large or small κ.
///
/// Source: Best & Fisher, Efficient simulation of the von Mises distribution (1979).
final class VonMisesSampler implements Sampler {
    private static final double TINY = 1e-150;

    private final double mean, concentration, above, shrink; // r − 1, √((r − 1)/(r + 1))

    /// @param mean          any angle
    /// @param concentration at least 0
    VonMisesSampler(double mean, double concentration) {
        this.mean = mean;
        this.concentration = concentration;
        double s = Math.sqrt(1 + 4 * concentration * concentration);
        above = concentration < 0.5 ? (1 + s) / (2 * concentration) - 1
                : (1 + 1 / (s + 2 * concentration)) / (2 * concentration);
        shrink = concentration < TINY ? 1 : Math.sqrt(above / (above + 2));
    }

    @Override
    public double next(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double x = Uniforms.open(random), y = 2 * Uniforms.centred(random), xx = x * x, square = xx + y * y;
            if (square > 1) continue;
            double z = above + 2 * xx / square; // r + cos φ
            double c = concentration < TINY ? 1 : concentration * above * (above + 2) / z, u = Uniforms.open(random);
            if (c * (2 - c) > u || StrictMath.log(c / u) + 1 - c >= 0)
                return turned(2 * StrictMath.atan(shrink * y / x));
        }
        return mean;
    }

    /// The angle in [mean − π, mean + π).
    private double turned(double angle) {
        double x = mean + angle;
        return x < mean + Math.PI ? Math.max(mean - Math.PI, x) : mean - Math.PI;
    }
}
