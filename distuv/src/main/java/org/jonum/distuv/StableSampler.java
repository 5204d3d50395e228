package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Stable numbers, in the parameterisation S0, which is continuous in all its parameters.
///
/// {@snippet :
/// Sampler heavy = new StableSampler(1.5, 0.5, 1, 0);
/// double[] x = heavy.fill(new Philox4x64(7), new double[100]);      // x[0] == -0.0729126378136381
/// }
/// The characteristic function of the standard law is exp(−|t|^α·(1 + iβ·sign(t)·tan(πα/2)·(|t|^(1−α) − 1))), and for α = 1
/// exp(−|t|·(1 + iβ·(2/π)·sign(t)·log|t|)); numbers are scaled by `scale`, then shifted by `location`. α = 2 is the normal law with variance
/// 2·scale², α = 1, β = 0 Cauchy's. In the parameterisation S1 the location is smaller by β·scale·tan(πα/2).
///
/// With φ uniform in (−π/2, π/2), W exponential, ε = 1 − α and ζ = β/tan(πε/2),
///
/// A = (cos εφ + ζ·sin εφ)/(W·cos φ), X = N·A^(ε/α) + ζ·(A^(ε/α) − 1), N = (sin αφ + 2ζ·sin((1 + α)φ/2)·sin(εφ/2))/cos φ:
///
/// the formula of Chambers, Mallows & Stuck with ζ taken off before it grows, so that α may be as near to 1 as it likes.
///
/// Sources: Chambers, Mallows & Stuck, A method for simulating stable random variables (1976); Nolan, Numerical calculation of
/// stable densities and distribution functions (1997) for S0.
public final class StableSampler implements Sampler {
    private static final double TINY = 1e-280; // what no other than a broken generator comes to

    private final double alpha, scale, location;
    private final double rest, zetaRest; // ε, and ζ·ε, which has a limit

    /// The law S0(α, β, scale, location).
    ///
    /// @param alpha    the exponent, 0 < α ≤ 2
    /// @param beta     the skewness, −1 ≤ β ≤ 1
    /// @param scale    above 0
    /// @param location any finite number
    /// @throws IllegalArgumentException if a parameter is out of its range
    public StableSampler(double alpha, double beta, double scale, double location) {
        Parameters.check(alpha > 0 && alpha <= 2, "Stable", "alpha", alpha, "0 < alpha ≤ 2");
        Parameters.check(beta >= -1 && beta <= 1, "Stable", "beta", beta, "−1 ≤ beta ≤ 1");
        Parameters.positive("Stable", "scale", scale);
        Parameters.finite("Stable", "location", location);
        this.alpha = alpha;
        this.scale = scale;
        this.location = location;
        rest = 1 - alpha;
        zetaRest = rest == 0 ? beta * 2 / Math.PI : beta * (rest / StrictMath.tan(Math.PI / 2 * rest));
    }

    @Override
    public double next(RandomGenerator random) {
        return location + scale * standard(random);
    }

    private double standard(RandomGenerator random) {
        double side = random.nextLong() < 0 ? -1 : 1, u = Uniforms.exact(random); // φ = ±π/2·(1 − u)
        double phi = side * (Math.PI / 2) * (1 - u), cos = Math.max(StrictMath.sin(Math.PI / 2 * u), TINY),
                w = Ziggurat.exponential(random);
        double half = rest * phi / 2, slope = sinc(half) * phi / 2; // sin(εφ/2)/ε
        double a = Math.max(StrictMath.cos(2 * half) + 2 * zetaRest * slope * StrictMath.cos(half), Double.MIN_NORMAL)
                / (w * cos);
        double n = (StrictMath.sin(alpha * phi) + 2 * zetaRest * slope * StrictMath.sin((1 + alpha) * phi / 2)) / cos;
        double log = StrictMath.log(a) / alpha, power = Math.min(rest * log, 700); // of A^(ε/α)
        double x = power < 30 ? n * StrictMath.exp(power) + zetaRest * log * relative(power)
                : (n + zetaRest / rest) * StrictMath.exp(power) - zetaRest / rest;
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, x));
    }

    /// (sin x)/x.
    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : StrictMath.sin(x) / x;
    }

    /// (eˣ − 1)/x.
    private static double relative(double x) {
        return Math.abs(x) < 1e-17 ? 1 : StrictMath.expm1(x) / x;
    }
}
