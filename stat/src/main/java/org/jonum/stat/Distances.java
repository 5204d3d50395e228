package org.jonum.stat;

import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Distances of samples, and of points in units of a covariance.
///
/// {@snippet :
/// double w = Distances.wasserstein(new double[] {0, 1, 3}, new double[] {5, 6, 8});      // w == 5.0
/// double m = Distances.mahalanobis(Vector.of(1, 2), Vector.of(0, 0), Matrix.diagonal(1, 4));     // m == 1.4142135623730951
/// }
public final class Distances {
    private Distances() {
    }

    /// Wasserstein's distance of order 1 of two samples, ∫|F − G|: the least mean way by which one becomes the other.
    ///
    /// @param x at least one finite number
    /// @param y at least one finite number
    /// @return the distance; NaN if a number is
    /// @throws IllegalArgumentException if a sample is empty
    public static double wasserstein(double[] x, double[] y) {
        return between(x, null, y, null, 1);
    }

    /// Wasserstein's distance of order 1 of two weighted samples; weights are not changed.
    ///
    /// @param x        at least one finite number
    /// @param xWeights one weight for each
    /// @param y        at least one finite number
    /// @param yWeights one weight for each
    /// @return the distance; NaN if a number is
    /// @throws IllegalArgumentException if a sample is empty, or there are not as many weights
    public static double wasserstein(double[] x, Weights xWeights, double[] y, Weights yWeights) {
        return between(x, xWeights, y, yWeights, 1);
    }

    /// The energy distance √(2∫(F − G)²), which is √(2·E|X − Y| − E|X − X′| − E|Y − Y′|).
    ///
    /// @param x at least one finite number
    /// @param y at least one finite number
    /// @return the distance; NaN if a number is
    /// @throws IllegalArgumentException if a sample is empty
    public static double energy(double[] x, double[] y) {
        return Math.sqrt(2 * between(x, null, y, null, 2));
    }

    /// ∫|F − G|ᵏ over the sorted union of both samples.
    private static double between(double[] x, @org.jspecify.annotations.Nullable Weights xWeights, double[] y,
            @org.jspecify.annotations.Nullable Weights yWeights, int k) {
        Samples.notEmpty("Distances", x);
        Samples.notEmpty("Distances", y);
        if (xWeights != null) xWeights.requireSize("Distances", x.length);
        if (yWeights != null) yWeights.requireSize("Distances", y.length);
        if (Samples.anyNaN(x) || Samples.anyNaN(y)) return Double.NaN;
        int[] ox = Order.ascending(x), oy = Order.ascending(y);
        double totalX = xWeights == null ? x.length : xWeights.total(),
                totalY = yWeights == null ? y.length : yWeights.total();
        double f = 0, g = 0, sum = 0, error = 0, at = Math.min(x[ox[0]], y[oy[0]]);
        for (int i = 0, j = 0; i < ox.length || j < oy.length;) {
            boolean first = j == oy.length || i < ox.length && x[ox[i]] <= y[oy[j]];
            double next = first ? x[ox[i]] : y[oy[j]];
            if (next > at) {
                double gap = Math.abs(f / totalX - g / totalY);
                double term = gap == 0 ? 0 : Deviations.power(gap, k) * (next - at), t = sum + term;
                error += Sums.error(sum, term, t);
                sum = t;
                at = next;
            }
            if (first) f += xWeights == null ? 1 : xWeights.w[ox[i]];
            else g += yWeights == null ? 1 : yWeights.w[oy[j]];
            if (first) i++;
            else j++;
        }
        return Double.isFinite(sum) ? sum + error : sum;
    }

    /// Mahalanobis' distance √((x − y)ᵀ·C⁻¹·(x − y)).
    ///
    /// @param x          a point
    /// @param y          another, or the mean
    /// @param covariance C, symmetric and positive definite; its lower triangle is read
    /// @return the distance
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws org.jonum.mat.NotPositiveDefiniteException if C is not positive definite
    public static double mahalanobis(Vector x, Vector y, Matrix covariance) {
        return mahalanobis(x, y, Cholesky.of(covariance));
    }

    /// Mahalanobis' distance by a factorization that exists, for many points.
    ///
    /// @param x          a point
    /// @param y          another, or the mean
    /// @param covariance the factorization of the covariance
    /// @return the distance
    /// @throws IllegalArgumentException if the sizes do not fit
    public static double mahalanobis(Vector x, Vector y, Cholesky covariance) {
        Samples.require(x.size() == covariance.order() && y.size() == x.size(), "Distances.mahalanobis", "x.size()",
                x.size(),
                "two points of size " + covariance.order());
        Vector d = x.minus(y);
        return Math.sqrt(Math.max(0, d.dot(covariance.solve(d))));
    }
}
