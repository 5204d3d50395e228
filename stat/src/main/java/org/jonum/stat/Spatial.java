package org.jonum.stat;

import org.jonum.mat.Matrix;

/// Whether values at places are like those at places near by.
///
/// {@snippet :
/// Matrix chain = Matrix.of(4, 4, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0);
/// double i = Spatial.moransI(new double[] {1, 1, 5, 5}, chain).statistic();      // i == 1/3.0
/// }
/// The nearness of place j to place i is element (i, j) of a matrix with zeros on its diagonal.
public final class Spatial {
    private Spatial() {
    }

    /// A statistic with its first two moments if values were put at places at random, drawn from a normal law.
    ///
    /// @param statistic the statistic
    /// @param expected  its expectation under the hypothesis
    /// @param variance  its variance under the hypothesis
    public record Association(double statistic, double expected, double variance) {

        /// The statistic in standard deviations from its expectation.
        ///
        /// @return z, about standard normal under the hypothesis
        public double z() {
            return (statistic - expected) / Math.sqrt(variance);
        }
    }

    private static double[] deviations(String routine, double[] x, Matrix nearness) {
        Samples.notEmpty(routine, x);
        Samples.require(nearness.rows() == x.length && nearness.cols() == x.length, routine, "nearness.rows()",
                nearness.rows(),
                "a square matrix of order " + x.length);
        return Deviations.of(x).d;
    }

    /// Moran's I = n/Σwᵢⱼ·Σwᵢⱼdᵢdⱼ/Σdᵢ², d being deviations from the mean.
    ///
    /// Source: Moran, Notes on continuous stochastic phenomena (1950); Cliff & Ord, Spatial Processes (1981) for the variance.
    ///
    /// @param x        a value for each place
    /// @param nearness of places, n×n
    /// @return I; its expectation is −1/(n − 1)
    /// @throws IllegalArgumentException if x is empty or the matrix not n×n
    public static Association moransI(double[] x, Matrix nearness) {
        double[] d = deviations("Spatial.moransI", x, nearness);
        int n = d.length;
        double total = 0, products = 0, squares = 0, s1 = 0, s2 = 0;
        for (int i = 0; i < n; i++) {
            double row = 0, col = 0;
            for (int j = 0; j < n; j++) {
                double w = nearness.get(i, j), back = nearness.get(j, i);
                row += w;
                col += back;
                products += w * d[i] * d[j];
                s1 += (w + back) * (w + back) / 2;
            }
            total += row;
            squares += d[i] * d[i];
            s2 += (row + col) * (row + col);
        }
        double e = -1 / (n - 1.0), nn = (double) n * n;
        double variance = (nn * s1 - n * s2 + 3 * total * total) / (total * total * (nn - 1)) - e * e;
        return new Association(n / total * (products / squares), e, variance);
    }

    /// Getis & Ord's standardised Gᵢ* of each place: how far the sum of values near it, itself among them, is from what
    /// is to be expected, in standard deviations.
    ///
    /// Source: Ord & Getis, Local spatial autocorrelation statistics (1995).
    ///
    /// @param x        a value for each place
    /// @param nearness of places, n×n; the diagonal counts
    /// @return a z for each place: hot spots above 0, cold ones below
    /// @throws IllegalArgumentException if x is empty or the matrix not n×n
    public static double[] getisOrd(double[] x, Matrix nearness) {
        double[] d = deviations("Spatial.getisOrd", x, nearness), z = new double[d.length];
        int n = d.length;
        double s = Math.sqrt(Sums.sum(n, i -> d[i] * d[i]) / n);
        for (int i = 0; i < n; i++) {
            double sum = 0, w1 = 0, w2 = 0;
            for (int j = 0; j < n; j++) {
                double w = nearness.get(i, j);
                sum += w * d[j];
                w1 += w;
                w2 += w * w;
            }
            z[i] = sum / (s * Math.sqrt((n * w2 - w1 * w1) / (n - 1.0)));
        }
        return z;
    }
}
