package org.jonum.stat.multivariate;

import java.util.Locale;
import org.jonum.distuv.FisherF;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// Hotelling's T²: whether the mean of normal vectors is a given one, or that of others.
///
/// T² = n·dᵀS⁻¹d for the mean difference d and the covariance S of one sample; n₁n₂/(n₁ + n₂)·dᵀS⁻¹d for two with one covariance S.
/// With ν degrees of freedom of S, (ν − p + 1)/(νp)·T² has Fisher's F law with p and ν − p + 1 degrees of freedom if the means are
/// the same.
///
/// {@snippet :
/// Matrix x = Matrix.of(5, 2, 1, 2, 2, 1, 3, 5, 4, 3, 5, 4);
/// HotellingT2 test = HotellingT2.oneSample(x, Vector.of(3, 2));
/// double t2 = test.statistic();                  // t2 == 3.125
/// double p = test.pValue();                      // p == 0.4206420487103749
/// }
/// For one variable it is the square of Student's t. For pairs take the differences.
///
/// Source: Hotelling, The generalization of Student's ratio (1931).
///
/// @param statistic T²
/// @param f         the same as an F statistic
/// @param df1       p, the number of variables
/// @param df2       ν − p + 1
/// @param pValue    P(F ≥ f) if the means are the same
/// @param logPValue its logarithm
/// @param estimate  the mean, or the difference of the means
public record HotellingT2(double statistic, double f, int df1, int df2, double pValue, double logPValue,
        Vector estimate) {
    /// Whether the mean is m.
    ///
    /// @param rows observations, more than variables
    /// @param mean m, an element for each variable
    /// @return statistic and p-value
    /// @throws IllegalArgumentException if there are too few rows, sizes do not fit, or data are not finite
    /// @throws org.jonum.mat.NumericalException if the covariance is singular
    public static HotellingT2 oneSample(Matrix rows, Vector mean) {
        String routine = "HotellingT2.oneSample";
        int n = rows.rows(), p = rows.cols();
        Require.same(routine, "mean.size()", mean.size(), "columns", p);
        Require.that(n > p, routine, "rows", n, "more than columns = " + p);
        Centred c = Centred.of(routine, rows);
        return of(c.mean().minus(mean), c.values().gram(), n - 1, n, c.mean());
    }

    /// Whether two samples of one covariance have one mean.
    ///
    /// @param x observations
    /// @param y others of the same variables, together with x at least two more than variables
    /// @return statistic and p-value
    /// @throws IllegalArgumentException if there are too few rows, sizes do not fit, or data are not finite
    /// @throws org.jonum.mat.NumericalException if the covariance is singular
    public static HotellingT2 twoSample(Matrix x, Matrix y) {
        String routine = "HotellingT2.twoSample";
        int m = x.rows(), n = y.rows(), p = x.cols();
        Require.same(routine, "y.cols()", y.cols(), "x.cols()", p);
        Require.that(m + n >= p + 2, routine, "rows", m + n, "at least columns + 2 = " + (p + 2));
        Centred a = Centred.of(routine, x), b = Centred.of(routine, y);
        Vector d = a.mean().minus(b.mean());
        return of(d, a.values().gram().plus(b.values().gram()), m + n - 2, (double) m * n / (m + n), d);
    }

    /// @param d       the difference
    /// @param scatter ν·S
    private static HotellingT2 of(Vector d, Matrix scatter, int nu, double size, Vector estimate) {
        int p = d.size();
        Vector root = scatter.diag().map(Math::sqrt); // variables of very different size do no harm
        Cholesky c = Cholesky.of(scatter.mapIndexed((i, j, v) -> v / root.get(i) / root.get(j)));
        Vector z = d.overElements(root);
        double t2 = Math.max(0, z.dot(c.solve(z))) * size * nu;
        int df2 = nu - p + 1;
        double f = t2 / nu * df2 / p;
        FisherF law = FisherF.of(p, df2);
        return new HotellingT2(t2, f, p, df2, law.sf(f), law.logSf(f), estimate);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Hotelling's T²%n  T² %.6g   F(%d, %d) %.6g   p %.4g%n  estimate %s",
                statistic,
                df1, df2, f, pValue, estimate);
    }
}
