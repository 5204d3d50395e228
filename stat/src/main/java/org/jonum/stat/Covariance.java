package org.jonum.stat;

import org.jonum.mat.Matrix;

/// Covariances of pairs of samples and of the columns of a matrix.
///
/// {@snippet :
/// double[] x = {1, 2, 3}, y = {2, 4, 9};
/// double c = Covariance.of(x, y);                                // c == 3.5
/// Matrix s = Covariance.matrix(Matrix.columns(x, y));            // s.get(0, 1) == 3.5, s.get(1, 1) == 13
/// }
/// They are estimates, with divisor n − 1 or [Weights#varianceDivisor()]; of one observation they are NaN.
public final class Covariance {
    private Covariance() {
    }

    /// Σ(x − x̄)(y − ȳ)/(n − 1).
    ///
    /// @param x numbers
    /// @param y as many numbers
    /// @return the covariance; NaN of one pair
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double of(double[] x, double[] y) {
        Samples.pairs("Covariance.of", x, y);
        int n = x.length;
        return n < 2 ? Double.NaN : of(Deviations.of(x), Deviations.of(y), n / (n - 1.0));
    }

    /// The covariance of the pairs that a policy leaves.
    ///
    /// @param x      numbers
    /// @param y      as many numbers
    /// @param policy what to do with NaN
    /// @return the covariance; NaN of one pair
    /// @throws IllegalArgumentException if no pair is left, the lengths differ, or a NaN is refused
    public static double of(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return of(pairs[0], pairs[1]);
    }

    /// The covariance of weighted pairs.
    ///
    /// @param x       numbers
    /// @param y       as many numbers
    /// @param weights one for each pair
    /// @return the covariance; NaN if the weights are worth one pair or less
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double of(double[] x, double[] y, Weights weights) {
        Samples.pairs("Covariance.of", x, y);
        weights.requireSize("Covariance.of", x.length);
        return of(Deviations.of(x, weights), Deviations.of(y, weights), factor(weights));
    }

    private static double factor(Weights weights) {
        double factor = weights.total() / weights.varianceDivisor();
        return factor > 0 && factor <= Double.MAX_VALUE ? factor : Double.NaN;
    }

    private static double of(Deviations a, Deviations b, double factor) {
        return Math.scalb(a.mean(i -> a.d[i] * b.d[i]) * factor, a.exponent + b.exponent);
    }

    /// The covariance matrix of columns.
    ///
    /// Rows are taken in panels that stay in the cache, each centred about its own mean and joined to the rest as
    /// [RunningCovariance] does.
    ///
    /// **Cost** n·p² flops for p columns of n rows, in [dsyrk][org.jonum.blas.DoubleLevel3#dsyrk]; no copy of x is made.
    ///
    /// @param x observations in rows, variables in columns
    /// @return a symmetric matrix of order p; NaN of one row
    /// @throws IllegalArgumentException if x has no rows
    public static Matrix matrix(Matrix x) {
        Samples.require(x.rows() > 0, "Covariance.matrix", "rows", x.rows(), "rows > 0");
        return new RunningCovariance(x.cols()).addAll(x).covariance();
    }

    /// The covariance matrix of columns, of the rows that a policy leaves.
    ///
    /// @param x      observations in rows, variables in columns
    /// @param policy what to do with rows that have a NaN
    /// @return a symmetric matrix
    /// @throws IllegalArgumentException if no row is left, or a NaN is refused
    public static Matrix matrix(Matrix x, NanPolicy policy) {
        return matrix(policy.applyToRows(x));
    }

    /// The covariance matrix of columns, whose rows have weights.
    ///
    /// @param x       observations in rows, variables in columns
    /// @param weights one for each row
    /// @return a symmetric matrix; NaN if the weights are worth one row or less
    /// @throws IllegalArgumentException if x has no rows, or there are not as many weights
    public static Matrix matrix(Matrix x, Weights weights) {
        Samples.require(x.rows() > 0, "Covariance.matrix", "rows", x.rows(), "rows > 0");
        weights.requireSize("Covariance.matrix", x.rows());
        Matrix d = Matrix.zeros(x.rows(), x.cols());
        double total = weights.total();
        for (int j = 0; j < x.cols(); j++) {
            Deviations column = Deviations.of(x.col(j).toArray(), weights);
            for (int i = 0; i < x.rows(); i++)
                d.set(i, j, Math.scalb(column.d[i], column.exponent) * Math.sqrt(weights.w[i] / total));
        }
        return d.gram().scale(factor(weights));
    }

    /// The covariances of columns, each from the rows where neither has a NaN; the matrix need not be positive semidefinite.
    ///
    /// @param x observations in rows, variables in columns
    /// @return a symmetric matrix; NaN where fewer than two rows are left
    public static Matrix pairwiseMatrix(Matrix x) {
        int p = x.cols();
        Matrix c = Matrix.zeros(p, p);
        for (int j = 0; j < p; j++) {
            for (int i = j; i < p; i++) {
                double[][] pairs = NanPolicy.OMIT.applyToPairs(x.col(i).toArray(), x.col(j).toArray());
                double v = pairs[0].length < 2 ? Double.NaN : of(pairs[0], pairs[1]);
                c.set(i, j, v);
                c.set(j, i, v);
            }
        }
        return c;
    }
}
