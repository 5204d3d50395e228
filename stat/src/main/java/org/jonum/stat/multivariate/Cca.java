package org.jonum.stat.multivariate;

import java.util.Locale;
import org.jonum.distuv.ChiSquared;
import org.jonum.mat.Matrix;
import org.jonum.mat.Svd;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// Canonical correlation: combinations x·a and y·b of two sets of variables that are correlated most, then those most that are not
/// correlated with them, and so on.
///
/// {@snippet :
/// Matrix x = Matrix.of(5, 2, 1, 2, 2, 1, 3, 5, 4, 3, 5, 4), y = Matrix.of(5, 1, 2, 3, 5, 4, 6);
/// Cca cca = Cca.of(x, y);
/// double r = cca.correlations()[0];              // r == 0.9568829604502318, that of a regression of y on x
/// }
/// Both sets are given orthonormal bases by singular value decompositions; the correlations are the cosines of the angles between
/// what they span. Columns that depend on others are no obstacle: there are as many correlations as the smaller rank.
///
/// Combinations of x have variance 1; of each, the element of a of largest magnitude is positive.
///
/// **Error** of correlations about ε times the condition of the data, those far from 1; covariances are not formed.
///
/// Sources: Hotelling, Relations between two sets of variates (1936); Björck & Golub, Numerical methods for computing angles
/// between linear subspaces (1973).
public final class Cca {
    private final double[] correlations, sines;
    private final Matrix a, b;
    private final int rows, p, q;

    private Cca(double[] correlations, double[] sines, Matrix a, Matrix b, int rows, int p, int q) {
        this.correlations = correlations;
        this.sines = sines;
        this.a = a;
        this.b = b;
        this.rows = rows;
        this.p = p;
        this.q = q;
    }

    /// The canonical correlations of two sets of variables.
    ///
    /// @param x observations, at least two
    /// @param y as many observations of other variables
    /// @return min(rank x, rank y) correlations
    /// @throws IllegalArgumentException if numbers of rows differ or are below two, data are not finite, or a set does not vary
    /// @throws org.jonum.mat.NoConvergenceException if a decomposition does not end
    public static Cca of(Matrix x, Matrix y) {
        String routine = "Cca.of";
        Require.that(x.rows() >= 2, routine, "rows", x.rows(), "at least 2");
        Require.same(routine, "y.rows()", y.rows(), "x.rows()", x.rows());
        Basis u = Basis.of(routine, "x", x), v = Basis.of(routine, "y", y);
        Svd svd = Svd.of(u.q.transpose().times(v.q));
        int k = svd.values().length;
        double[] r = svd.values().clone(), sine = new double[k];
        Matrix a = u.weights.times(svd.u()), b = v.weights.times(svd.v());
        Matrix s = u.q.times(svd.u()), t = v.q.times(svd.v());
        double root = Math.sqrt(x.rows() - 1.0);
        for (int j = 0; j < k; j++) {
            sine[j] = t.col(j).minus(s.col(j).scale(s.col(j).dot(t.col(j)))).norm2(); // 1 − r² without cancellation
            r[j] = Math.min(1, r[j]);
            double sign = a.col(j).get(Vectors.largest(a.col(j))) < 0 ? -root : root;
            a.col(j).scaleInPlace(sign);
            b.col(j).scaleInPlace(sign);
        }
        return new Cca(r, sine, a.block(0, 0, x.cols(), k).copy(), b.block(0, 0, y.cols(), k).copy(), x.rows(),
                u.q.cols(), v.q.cols());
    }

    /// Centred data = Q·weights⁻¹ on what they span.
    private record Basis(Matrix q, Matrix weights) {
        static Basis of(String routine, String name, Matrix data) {
            Matrix c = Centred.of(routine, data).values().copy();
            Vector size = c.mapCols(Vector::norm2); // units of variables are of no account for the rank
            for (int j = 0; j < c.cols(); j++) if (size.get(j) > 0) c.col(j).scaleInPlace(1 / size.get(j));
            Svd svd = Svd.of(c);
            int rank = svd.rank();
            Require.that(rank >= 1, routine, "rank of " + name, rank, "at least 1: a variable that varies");
            Matrix w = Matrix.generate(c.cols(), rank,
                    (i, j) -> size.get(i) > 0 ? svd.v().get(i, j) / svd.values()[j] / size.get(i) : 0);
            return new Basis(svd.u().block(0, 0, c.rows(), rank).copy(), w);
        }
    }

    /// The correlations.
    ///
    /// @return in descending order, from 0 to 1
    public double[] correlations() {
        return correlations.clone();
    }

    /// Coefficients of the combinations of x.
    ///
    /// @return a row for each variable, a column for each correlation
    public Matrix a() {
        return a.copy();
    }

    /// Coefficients of the combinations of y.
    ///
    /// @return a row for each variable, a column for each correlation
    public Matrix b() {
        return b.copy();
    }

    /// Bartlett's test whether all correlations but the first k are 0: −(n − 1 − (p + q + 1)/2)·log Π(1 − r²) has nearly a
    /// chi-squared law with (p − k)(q − k) degrees of freedom.
    ///
    /// @param k from 0, below the number of correlations
    /// @return statistic and p-value
    /// @throws IllegalArgumentException if k is out of range, or there are too few rows: n ≥ (p + q + 3)/2 is needed
    public Bartlett test(int k) {
        Require.that(k >= 0 && k < correlations.length, "Cca.test", "k", k, "0 ≤ k < " + correlations.length);
        double factor = rows - 1 - 0.5 * (p + q + 1), log = 0;
        Require.that(factor > 0, "Cca.test", "rows", rows, "more than (p + q + 3)/2 = " + 0.5 * (p + q + 3));
        for (int i = k; i < correlations.length; i++) log += 2 * Math.log(sines[i]);
        ChiSquared law = ChiSquared.of((double) (p - k) * (q - k));
        double chi2 = -factor * Math.min(log, 0) + 0.0;
        return new Bartlett(Math.exp(log), chi2, (p - k) * (q - k), law.sf(chi2), law.logSf(chi2));
    }

    /// A test of canonical correlations.
    ///
    /// @param wilks     Π(1 − r²) of those tested, Wilks' Λ
    /// @param statistic nearly of the chi-squared law if they are 0
    /// @param df        its degrees of freedom
    /// @param pValue    P(χ² ≥ statistic) if they are 0
    /// @param logPValue its logarithm
    public record Bartlett(double wilks, double statistic, int df, double pValue, double logPValue) {
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "Canonical correlations, %d observations", rows));
        for (double r : correlations) text.append(String.format(Locale.ROOT, "%n  %.7g", r));
        return text.toString();
    }
}
