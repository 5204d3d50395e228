package org.jonum.stat.multivariate;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jonum.mat.Matrix;
import org.jonum.mat.Svd;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// Principal components: directions in which observations vary most, by the singular value decomposition of the centred data.
///
/// {@snippet :
/// Matrix x = Matrix.of(4, 2, 1, 1, 2, 2, 3, 3, 4, 4);
/// Pca pca = Pca.of(x);
/// double[] variances = pca.variances();          // variances[0] == 3.3333333333333335
/// double share = pca.explained(1);               // share == 1.0
/// Matrix back = pca.reconstruct(pca.scores(x));
/// boolean same = back.approxEquals(x, 1e-14);    // same == true
/// }
/// Variances have n − 1 as divisor. Of each direction the element of largest magnitude, the first of several, is positive.
///
/// **Cost** that of a thin singular value decomposition; [#top] for many observations or variables and few components.  **Error**
/// of standard deviations about ε times the largest: the covariance is not formed.
///
/// Sources: Pearson, On lines and planes of closest fit (1901); Hotelling (1933); Halko, Martinsson & Tropp (2011) for [#top].
public final class Pca {
    private final Vector mean, scale;
    private final Matrix components;
    private final double[] sigma;
    private final double total;
    private final int rows;

    private Pca(Vector mean, Vector scale, Svd svd, double total, int rows) {
        this.mean = mean;
        this.scale = scale;
        this.total = total;
        this.rows = rows;
        sigma = svd.values().clone();
        components = svd.v().copy();
        for (int j = 0; j < components.cols(); j++) {
            Vector c = components.col(j);
            if (c.get(Vectors.largest(c)) < 0) c.scaleInPlace(-1);
        }
    }

    /// The components of the covariance.
    ///
    /// @param x observations, at least two
    /// @return min(rows, columns) components
    /// @throws IllegalArgumentException if there are fewer than two rows, no column, or data are not finite
    /// @throws org.jonum.mat.NoConvergenceException if the decomposition does not end
    public static Pca of(Matrix x) {
        Centred c = centred("Pca.of", x);
        return of(c, ones(x.cols()), Svd.of(c.values()));
    }

    /// The components of the correlation: each column is divided by its standard deviation.
    ///
    /// @param x observations, at least two
    /// @return min(rows, columns) components
    /// @throws IllegalArgumentException if there are fewer than two rows, no column, a column is constant, or data are not finite
    /// @throws org.jonum.mat.NoConvergenceException if the decomposition does not end
    public static Pca ofScaled(Matrix x) {
        Centred c = centred("Pca.ofScaled", x);
        Vector sd = c.values().mapCols(Vector::norm2).scale(1 / Math.sqrt(x.rows() - 1.0));
        for (int j = 0; j < sd.size(); j++) {
            Require.that(sd.get(j) > 0, "Pca.ofScaled", "standard deviation of column " + j, sd.get(j), "more than 0");
            for (int i = 0; i < x.rows(); i++) c.values().set(i, j, c.values().get(i, j) / sd.get(j));
        }
        return of(c, sd, Svd.of(c.values()));
    }

    /// The first k components of the covariance, approximately, by random projection: see [Svd#top].
    ///
    /// @param x      observations, at least two
    /// @param k      how many, from 1 to min(rows, columns)
    /// @param random the source of the projection
    /// @return k components; explained shares are of the whole variance
    /// @throws IllegalArgumentException if there are fewer than two rows, k is out of range, or data are not finite
    /// @throws org.jonum.mat.NoConvergenceException if a decomposition does not end
    public static Pca top(Matrix x, int k, RandomGenerator random) {
        Require.that(k >= 1 && k <= Math.min(x.rows(), x.cols()), "Pca.top", "k", k,
                "1 ≤ k ≤ min(rows, columns) = " + Math.min(x.rows(), x.cols()));
        Centred c = centred("Pca.top", x);
        return of(c, ones(x.cols()), Svd.top(c.values(), k, random));
    }

    private static Centred centred(String routine, Matrix x) {
        Require.that(x.rows() >= 2, routine, "rows", x.rows(), "at least 2");
        return Centred.of(routine, x);
    }

    private static Vector ones(int n) {
        return Vector.zeros(n).map(v -> 1);
    }

    private static Pca of(Centred c, Vector scale, Svd svd) {
        double deviation = c.values().normFrobenius() / Math.sqrt(c.values().rows() - 1.0);
        return new Pca(c.mean(), scale, svd, deviation * deviation, c.values().rows());
    }

    /// How many components there are.
    ///
    /// @return k
    public int size() {
        return sigma.length;
    }

    /// The mean of the observations.
    ///
    /// @return an element for each variable
    public Vector mean() {
        return mean.copy();
    }

    /// Directions, as columns: orthonormal.
    ///
    /// @return a matrix with a row for each variable and a column for each component
    public Matrix components() {
        return components.copy();
    }

    /// The singular values of the centred data.
    ///
    /// @return in descending order
    public double[] singularValues() {
        return sigma.clone();
    }

    /// The standard deviations along the directions.
    ///
    /// @return in descending order
    public double[] deviations() {
        double[] d = new double[sigma.length];
        for (int i = 0; i < d.length; i++) d[i] = sigma[i] / Math.sqrt(rows - 1.0);
        return d;
    }

    /// The variances along the directions: eigenvalues of the covariance.
    ///
    /// @return in descending order
    public double[] variances() {
        double[] d = deviations();
        for (int i = 0; i < d.length; i++) d[i] *= d[i];
        return d;
    }

    /// The variance of all variables together.
    ///
    /// @return the trace of the covariance
    public double totalVariance() {
        return total;
    }

    /// The share of the variance that the first k components have.
    ///
    /// @param k from 0 to [#size()]
    /// @return from 0 to 1; NaN if nothing varies
    /// @throws IllegalArgumentException if k is out of range
    public double explained(int k) {
        Require.that(k >= 0 && k <= sigma.length, "Pca.explained", "k", k, "0 ≤ k ≤ " + sigma.length);
        double sum = 0, root = Math.sqrt(total * (rows - 1.0));
        for (int i = 0; i < k; i++) sum += sigma[i] / root * (sigma[i] / root);
        return Math.min(sum, 1);
    }

    /// Coordinates of observations along the directions.
    ///
    /// @param x observations of the same variables
    /// @return a row for each, a column for each component
    /// @throws IllegalArgumentException if the number of columns is another
    public Matrix scores(Matrix x) {
        Require.same("Pca.scores", "columns", x.cols(), "variables", mean.size());
        return x.mapIndexed((i, j, v) -> (v - mean.get(j)) / scale.get(j)).times(components);
    }

    /// Observations with those coordinates, and none along directions that are left out.
    ///
    /// @param scores a row for each observation, a column for each component, or for the first of them
    /// @return a row for each, a column for each variable
    /// @throws IllegalArgumentException if there are more columns than components
    public Matrix reconstruct(Matrix scores) {
        int k = scores.cols();
        Require.that(k <= sigma.length, "Pca.reconstruct", "columns", k, "at most " + sigma.length);
        return scores.times(components.block(0, 0, mean.size(), k).transpose())
                .mapIndexed((i, j, v) -> v * scale.get(j) + mean.get(j));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "PCA, %d observations of %d variables%n"
                + "component   standard deviation   share   cumulative", rows, mean.size()));
        double[] d = deviations();
        for (int i = 0; i < d.length; i++) {
            text.append(String.format(Locale.ROOT, "%n%9d   %18.7g   %5.3f   %10.3f", i + 1, d[i],
                    explained(i + 1) - explained(i), explained(i + 1)));
        }
        return text.toString();
    }
}
