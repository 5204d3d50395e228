package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Inverse Gaussian numbers: a root of λ(x − μ)² = μ²·N²·x for a normal N.
///
/// With w = μN²/(2λ) the roots are μ·t and μ/t, t = 1/(1 + w + √(w(2 + w))); the smaller has the probability 1/(1 + t).
///
/// Source: Michael, Schucany & Haas, Generating random variates using transformations with multiple roots (1976).
final class InverseGaussianSampler implements Sampler {
    private final double mean, shape, ratio;

    /// @param mean  above 0
    /// @param shape above 0
    InverseGaussianSampler(double mean, double shape) {
        this.mean = mean;
        this.shape = shape;
        ratio = mean / shape / 2;
    }

    @Override
    public double next(RandomGenerator random) {
        double n = Ziggurat.normal(random), w = ratio * n * n;
        if (!(w < 1e300)) return shape / (n * n); // one root is at infinity
        double t = 1 / (1 + w + Math.sqrt(w) * Math.sqrt(2 + w));
        return Uniforms.open(random) * (1 + t) <= 1 ? mean * t : mean / t;
    }
}
