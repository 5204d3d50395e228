package org.jonum.stat.regression;

/// What deviances are made of.
final class Deviance {
    private Deviance() {}

    /// a·log(a/b) − (a − b), without cancellation for a near b (Loader 2000); b > 0, a ≥ 0.
    static double excess(double a, double b) {
        if (a == 0) return b;
        double x = (a - b) / (a + b);
        if (!(Math.abs(x) < 0.1)) return a * Math.log(a / b) - (a - b);
        double square = x * x, power = x * square, sum = 0; // log(a/b) = 2·artanh x
        for (int k = 3; k < 40; k += 2) {
            double term = power / k;
            sum += term;
            if (Math.abs(term) <= 0x1p-55 * Math.abs(sum)) break;
            power *= square;
        }
        return (a - b) * x + 2 * a * sum;
    }

    /// Σ wᵢ·d(yᵢ, μᵢ).
    static double of(Family family, double[] y, double[] mu, double[] w) {
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0 : w[i] * family.deviance(y[i], mu[i]));
    }

    /// Σ w·d over Σ w: the φ of the families that estimate it.
    static double dispersion(Family family, double[] y, double[] mu, double[] w) {
        return of(family, y, mu, w) / Cut.of(y.length).sum(i -> w[i]);
    }
}
