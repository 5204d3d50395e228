package org.jonum.stat;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// Correlation of a series with itself, later.
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4, 5};
/// double[] r = Autocorrelation.of(x, 2);         // r == {1, 0.4, -0.1}
/// double[] p = Autocorrelation.partial(x, 2);    // p == {1, 0.4, -0.30952380952380953}
/// }
/// With deviations d from the mean of all, cₖ = Σ dᵢ·dᵢ₊ₖ/n and rₖ = cₖ/c₀: the estimates whose matrix is positive
/// semidefinite. **Cost** n products for each lag. A constant series gives NaN.
///
/// Source: Box, Jenkins & Reinsel, Time Series Analysis, chapters 2 and 3.
public final class Autocorrelation {
    private Autocorrelation() {
    }

    /// The autocorrelations r₀ = 1, r₁, … up to a lag.
    ///
    /// @param x      a series
    /// @param maxLag the largest lag, 0 ≤ maxLag < n
    /// @return maxLag + 1 numbers
    /// @throws IllegalArgumentException if maxLag is not such
    public static double[] of(double[] x, int maxLag) {
        Deviations d = deviations("Autocorrelation.of", x, maxLag);
        double[] c = products(d.d, d.d, maxLag);
        double c0 = c[0];
        for (int k = 0; k < c.length; k++) c[k] /= c0;
        return c;
    }

    /// The autocovariances c₀, c₁, … up to a lag, with divisor n.
    ///
    /// @param x      a series
    /// @param maxLag the largest lag, 0 ≤ maxLag < n
    /// @return maxLag + 1 numbers
    /// @throws IllegalArgumentException if maxLag is not such
    public static double[] covariances(double[] x, int maxLag) {
        Deviations d = deviations("Autocorrelation.covariances", x, maxLag);
        double[] c = products(d.d, d.d, maxLag);
        for (int k = 0; k < c.length; k++) c[k] = Math.scalb(c[k] / x.length, 2 * d.exponent);
        return c;
    }

    /// The correlations of x with y at lags 0, 1, …: Σ (xᵢ − x̄)(yᵢ₊ₖ − ȳ)/√(Σ(x − x̄)²·Σ(y − ȳ)²).
    ///
    /// @param x      a series
    /// @param y      a series of the same length
    /// @param maxLag the largest lag, 0 ≤ maxLag < n
    /// @return maxLag + 1 numbers
    /// @throws IllegalArgumentException if maxLag is not such, or the lengths differ
    public static double[] cross(double[] x, double[] y, int maxLag) {
        Samples.sameLength("Autocorrelation.cross", x, y);
        Deviations a = deviations("Autocorrelation.cross", x, maxLag), b = Deviations.of(y);
        double[] c = products(a.d, b.d, maxLag);
        double norm = Math.sqrt(products(a.d, a.d, 0)[0]) * Math.sqrt(products(b.d, b.d, 0)[0]);
        for (int k = 0; k < c.length; k++) c[k] /= norm;
        return c;
    }

    private static Deviations deviations(String routine, double[] x, int maxLag) {
        Samples.require(maxLag >= 0 && maxLag < x.length, routine, "maxLag", maxLag, "0 ≤ maxLag < n = " + x.length);
        return Deviations.of(x);
    }

    private static double[] products(double[] a, double[] b, int maxLag) {
        Blas blas = Backend.current().blas();
        double[] c = new double[maxLag + 1];
        for (int k = 0; k <= maxLag; k++) c[k] = blas.ddot(a.length - k, a, 0, 1, b, k, 1);
        return c;
    }

    /// The partial autocorrelations: at lag k what lag k adds to an autoregression of order k − 1, by the equations of
    /// Yule & Walker.
    ///
    /// The recursion is that of Levinson (1946) and Durbin (1960).
    ///
    /// @param x      a series
    /// @param maxLag the largest lag, 0 ≤ maxLag < n
    /// @return maxLag + 1 numbers, the first 1
    /// @throws IllegalArgumentException if maxLag is not such
    public static double[] partial(double[] x, int maxLag) {
        double[] r = of(x, maxLag), result = new double[maxLag + 1], phi = new double[maxLag + 1],
                old = new double[maxLag + 1];
        result[0] = r[0];
        double left = r[0]; // of the variance
        for (int k = 1; k <= maxLag; k++) {
            double top = r[k];
            for (int j = 1; j < k; j++) top -= phi[j] * r[k - j];
            double a = top / left;
            System.arraycopy(phi, 0, old, 0, k);
            for (int j = 1; j < k; j++) phi[j] = old[j] - a * old[k - j];
            phi[k] = a;
            left *= (1 - a) * (1 + a);
            result[k] = a;
        }
        return result;
    }
}
