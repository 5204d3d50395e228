package org.jonum.stat.multivariate;

/// The lattice rule with the square roots of the prime numbers as generator, folded at ½ so that integrands become periodic.
///
/// Source: Richtmyer, The evaluation of definite integrals, and a quasi-Monte-Carlo method (1951); Genz & Bretz, Computation of Multivariate
/// Normal and t Probabilities (2009), section 4.2.
final class Richtmyer {
    private Richtmyer() {
    }

    /// The fractional parts of √2, √3, √5 …
    static double[] generator(int n) {
        double[] g = new double[n];
        int[] prime = new int[n];
        int found = 0;
        for (int c = 2; found < n; c++) {
            boolean isPrime = true;
            for (int i = 0; i < found && prime[i] * prime[i] <= c && isPrime; i++) isPrime = c % prime[i] != 0;
            if (isPrime) {
                prime[found] = c;
                double root = Math.sqrt(c);
                g[found++] = root - Math.floor(root);
            }
        }
        return g;
    }

    /// Coordinate of point k: |2·frac(k·g + shift) − 1|, kept off 0 and 1.
    static double point(double g, long k, double shift) {
        double x = (double) k * g + shift;
        double w = Math.abs(2 * (x - Math.floor(x)) - 1);
        return Math.min(Math.max(w, 0x1p-60), 1 - 0x1p-53);
    }
}
