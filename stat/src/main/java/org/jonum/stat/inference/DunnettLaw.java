package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.special.Gamma;
import org.jonum.special.StandardNormal;

/// The law of the largest of k statistics of Dunnett's: T = max (√(1 − λᵢ²)·Zᵢ + λᵢ·Z₀)/S, of absolute values if two-sided, νS² ~ χ²(ν), all independent.
///
/// P(T > t) = ∫∫ f(s)φ(z)·(1 − Π P(Zᵢ is near enough)) dz ds, where the product is found by its logarithm. Both integrals are sums over equidistant points, in z and log s, which converge exponentially.
final class DunnettLaw {
    private static final double STEP = 0.125, END = 9, FAR = 100_000, NEGLIGIBLE = 1e-17;

    private final double[] lambda;
    private final double df;
    private final boolean twoSided;

    DunnettLaw(double[] lambda, double df, boolean twoSided) {
        this.lambda = lambda;
        this.df = df;
        this.twoSided = twoSided;
    }

    /// P(T > t).
    double sf(double t) {
        if (Double.isNaN(t)) return t;
        if (t == Double.POSITIVE_INFINITY) return 0;
        double a = 0.5 * df, h = Math.min(0.11, 0.42 / Math.sqrt(df)), sum = 0, top = 0;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = side < 0 ? 0 : 1; i < FAR; i++) {
                double u = side * i * h, density = Math.exp(-a * (Math.expm1(2 * u) - 2 * u)),
                        add = density * given(t * Math.exp(u));
                sum += add;
                top = Math.max(top, add);
                if (density < NEGLIGIBLE && add <= NEGLIGIBLE * top) break;
            }
        }
        double log = Math.log(2 * h) + (a + 1) * Math.log(a) - a - Gamma.logGamma(a + 1);
        return Math.min(1, sum * (a < 50 ? Math.exp(log) : normalized(a, h)));
    }

    /// The same constant for large a, where the logarithm loses digits: 1 over the sum of the densities.
    private static double normalized(double a, double h) {
        double sum = 1;
        for (int i = 1; i < FAR; i++) {
            double up = Math.exp(-a * (Math.expm1(2 * i * h) - 2 * i * h)),
                    down = Math.exp(-a * (Math.expm1(-2 * i * h) + 2 * i * h));
            sum += up + down;
            if (down < NEGLIGIBLE) break;
        }
        return 1 / sum;
    }

    /// P(T > t) for S = 1.
    private double given(double t) {
        double sum = 0;
        for (double z = -END; z <= END; z += STEP) sum += StandardNormal.pdf(z) * outside(t, z);
        return sum * STEP;
    }

    private double outside(double t, double z) {
        double log = 0;
        for (double l : lambda) {
            double c = Math.sqrt((1 - l) * (1 + l)), tail = StandardNormal.sf((t - l * z) / c);
            if (twoSided) tail = t > 0 ? tail + StandardNormal.cdf((-t - l * z) / c) : 1;
            log += Math.log1p(-Math.min(1, tail));
        }
        return -Math.expm1(log);
    }

    /// The t with P(T > t) = p.
    double inverseSf(double p) {
        double single = Math.sqrt(ChiSquared.of(1).isf(Math.min(0.5, p / lambda.length)));
        double target = Math.log(p);
        return Root.increasing(t -> {
            double q = sf(t);
            return q > 0 ? target - Math.log(q) : 1e3;
        }, twoSided ? Math.max(0.1, single) : single, 1e6);
    }
}
