package org.jonum.special;

/// The law of √n·Dₙ for large n: the expansion of Pelz & Good (1976) in powers of y = 1/√n, with the first four
/// terms known and the rest found by extrapolation from smaller n.
///
/// log P = log K₀ + y·l₁ + y²·l₂ + y³·l₃ + y⁴·r(y), where r is smooth: it is the polynomial through its values at four n
/// that are small enough for the exact recursion. In logarithms the terms stay small where the probability is.
///
/// K₁ = K₀′/6, K₂ and K₃ are sums over odd and even multiples of π/2, Σ (π(k+½))²ᵐ·e^(−(π(k+½))²τ) and Σ (πk)²ᵐ·e^(−(πk)²τ),
/// τ = 1/(2z²); for z above 1 Poisson's summation turns them into sums of e^(−2k²z²), where the terms of k = 0 cancel.
final class PelzGood {
    private static final double[] SIZES = {500, 1000, 2000, 4000};
    private static final double PI2 = Math.PI * Math.PI, ROOT_HALF_PI = 1.2533141373155003;

    private PelzGood() {}

    /// log P(Dₙ ≤ z/√n), or log P(Dₙ > z/√n).
    static double log(double n, double z, boolean upper) {
        double[] l = terms(z, upper);
        double y = 1 / Math.sqrt(n), r = 0;
        for (int i = 0; i < SIZES.length; i++) {          // Lagrange's interpolation of r
            double size = SIZES[i], yi = 1 / Math.sqrt(size), d = z * yi;
            double exact = upper ? Math.log(PoissonBridge.sf((int) size, d)) : PoissonBridge.logCdf((int) size, d);
            double v = (exact - series(l, yi)) * (size * size);
            for (int j = 0; j < SIZES.length; j++) {
                double yj = 1 / Math.sqrt(SIZES[j]);
                if (j != i) v *= (y - yj) / (yi - yj);
            }
            r += v;
        }
        return series(l, y) + r / (n * n);
    }

    private static double series(double[] l, double y) {
        return l[0] + y * (l[1] + y * (l[2] + y * l[3]));
    }

    /// log K₀ and the coefficients l₁ … l₃ of the logarithm.
    private static double[] terms(double z, boolean upper) {
        double[] k = z > 1 ? sumsOfExponentials(z) : sumsOfTheta(z);
        if (z > 1 != upper) {                             // K₀ … of the other tail
            k[0] = 1 - k[0];
            for (int i = 1; i < 4; i++) k[i] = -k[i];
        }
        double a = k[1] / k[0], b = k[2] / k[0], c = k[3] / k[0];
        return new double[] {Math.log(k[0]), a, b - a * a / 2, c - a * b + a * a * a / 3};
    }

    /// K₀ … K₃ from the moments of both sums: a₀ … a₃ of odd multiples and b₁, b₂ of even ones.
    private static double[] combine(double z, double[] a, double[] b) {
        double u = z * z, u2 = u * u, u3 = u2 * u;
        double k2 = ((6 * u3 + 2 * u2) * a[0] + (2 * u2 - 5 * u) * a[1] + (1 - 2 * u) * a[2]) / (72 * u3 * z)
                - b[1] / (36 * z * u);
        double k3 = ((5 - 30 * u) * a[3] + (212 * u2 - 60 * u) * a[2] + (135 * u2 - 96 * u3) * a[1]
                - (30 * u3 + 90 * u2 * u2) * a[0]) / (6480 * u3 * u2) + (3 * u * b[1] - b[2]) / (216 * u3);
        return new double[] {ROOT_HALF_PI * a[0] / z, ROOT_HALF_PI * (a[1] - u * a[0]) / (6 * u2), ROOT_HALF_PI * k2,
            ROOT_HALF_PI * k3};
    }

    private static double[] sumsOfTheta(double z) {
        double tau = 0.5 / (z * z);
        double[] a = new double[4], b = new double[4];
        for (int k = 5; k >= 0; k--) {
            double odd = PI2 * (k + 0.5) * (k + 0.5), even = PI2 * k * k;
            double p = 2 * Math.exp(-odd * tau), q = k == 0 ? 0 : 2 * Math.exp(-even * tau);
            for (int m = 0; m < 4; m++, p *= odd, q *= even) {
                a[m] += p;
                b[m] += q;
            }
        }
        return combine(z, a, b);
    }

    /// 1 − K₀ and −K₁ … −K₃: by (−d/dτ)ᵐ of τ^(−½)·e^(−k²/τ), with w = 1/τ and θ = k²w.
    private static double[] sumsOfExponentials(double z) {
        double w = 2 * z * z, root = Math.sqrt(w / Math.PI);
        double[] a = new double[4], b = new double[4];
        for (int k = 6; k >= 1; k--) {
            double t = w * k * k, g = 2 * root * Math.exp(-t), odd = k % 2 == 0 ? -g : g;
            double[] m =
                    {1, w * (0.5 - t), w * w * (0.75 + t * (t - 3)), w * w * w * (1.875 - t * (11.25 - t * (7.5 - t)))};
            for (int i = 0; i < 4; i++) {
                a[i] += odd * m[i];
                b[i] -= g * m[i];
            }
        }
        return combine(z, a, b);
    }
}
