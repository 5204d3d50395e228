package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Gamma numbers.
///
/// For a shape from 1, (1 + cX)³·d with a normal X, d = shape − 1/3 and c = 1/√(9d) has nearly the right density; at most
/// 5 % are rejected. A smaller shape a is that of a + 1, times U^(1/a) = exp(−E/a).
///
/// Source: Marsaglia & Tsang, A simple method for generating gamma variables (2000); their test is rearranged so
/// that it holds for shapes of any size.
final class GammaSampler implements Sampler {
    private final double shape, scale, d, c;

    /// @param shape above 0
    /// @param scale above 0
    GammaSampler(double shape, double scale) {
        this.shape = shape;
        this.scale = scale;
        d = (shape < 1 ? shape + 1 : shape) - 1 / 3.0;
        c = 1 / (3 * Math.sqrt(d));
    }

    @Override
    public double next(RandomGenerator random) {
        double g = atLeastOne(random);
        if (shape >= 1) return scale * g;
        double x = -Ziggurat.exponential(random) / shape;
        return x > -700 ? scale * (g * StrictMath.exp(x))
                : StrictMath.exp(StrictMath.log(scale) + StrictMath.log(g) + x);
    }

    /// The logarithm of a number, which for small shapes may be far below the range of doubles.
    double nextLog(RandomGenerator random) {
        double g = StrictMath.log(scale) + StrictMath.log(atLeastOne(random));
        return shape >= 1 ? g : g - Ziggurat.exponential(random) / shape;
    }

    private double atLeastOne(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double x = Ziggurat.normal(random), y = c * x, v = 1 + y, u = Uniforms.open(random);
            if (!(v > 0)) continue;
            double g = d * (v * v * v), s = x * x;
            if (u < 1 - 0.0331 * s * s || StrictMath.log(u) < 3 * d * rest(y)) return g;
        }
        return d;
    }

    /// log(1 + y) − y + y²/2 − y³/3, at most 0 for y > −1 where it counts.
    private static double rest(double y) {
        if (!(Math.abs(y) < 0.125)) return StrictMath.log1p(y) - y * (1 - y * (0.5 - y / 3));
        double s = 0;
        for (int k = 14; k >= 4; k--) s = 1.0 / k - y * s;
        return -(y * y) * (y * y) * s;
    }
}
