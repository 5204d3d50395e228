package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jonum.mat.Matrix;

/// Covariances of the coefficients of a linear fit that hold where errors depend on each other: in time, and within groups.
///
/// {@snippet :
/// Matrix x = Matrix.of(6, 1, 1, 2, 3, 4, 5, 6);
/// LinearFit fit = LinearRegression.fit(x, 1, 3, 2, 5, 4, 6);
/// Matrix series = DependentErrors.neweyWest(fit, 1), groups = DependentErrors.clustered(fit, 0, 0, 1, 1, 2, 2);
/// List<Coefficient> table = DependentErrors.coefficients(fit, series, 0.95);
/// int n = table.size();                          // n == 2
/// }
/// Both are C·M·C with C = (XᵀWX)⁻¹ and M made of the scores wᵢeᵢxᵢ.
public final class DependentErrors {
    private DependentErrors() {
    }

    /// Newey and West's: M = Σ over lags l from −L to L of (1 − |l|/(L + 1))·Σᵢ sᵢsᵢ₊ₗᵀ, for observations in the order of time.
    ///
    /// Source: Newey & West (1987), A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix.
    ///
    /// @param fit  a linear fit
    /// @param lags L, from 0, which is [Sandwich#HC0]; often 4·(n/100)^(2/9)
    /// @return a symmetric matrix; rows and columns of coefficients that were left out are NaN
    /// @throws IllegalArgumentException if lags is not from 0 to n − 1
    public static Matrix neweyWest(LinearFit fit, int lags) {
        double[][] s = fit.scores();
        int n = s.length, k = fit.rank();
        if (lags < 0 || lags >= n)
            throw new IllegalArgumentException("DependentErrors.neweyWest: lags = " + lags + ", need 0 ≤ lags < " + n);
        double[] meat = new double[k * k];
        for (int l = 0; l <= lags; l++) {
            double weight = 1 - l / (lags + 1.0);
            for (int i = l; i < n; i++) {
                double[] a = s[i], b = s[i - l];
                for (int p = 0; p < k; p++) {
                    for (int q = 0; q < k; q++)
                        meat[p * k + q] += weight * (l == 0 ? a[p] * a[q] : a[p] * b[q] + b[p] * a[q]);
                }
            }
        }
        return fit.sandwich(meat);
    }

    /// Liang and Zeger's, for errors that depend on each other within groups only: M = c·Σ over groups of (Σ s)(Σ s)ᵀ with c = G/(G − 1)·(n − 1)/(n − p) for G groups, as Stata has it.
    ///
    /// Source: Liang & Zeger (1986), Longitudinal data analysis using generalized linear models.
    ///
    /// @param fit    a linear fit
    /// @param groups a number for each observation, the same for those of a group; two groups at least
    /// @return a symmetric matrix; rows and columns of coefficients that were left out are NaN
    /// @throws IllegalArgumentException if there are not as many numbers as observations, or one group only
    public static Matrix clustered(LinearFit fit, int... groups) {
        double[][] s = fit.scores();
        int n = s.length, k = fit.rank();
        Arguments.equal("DependentErrors.clustered", "groups", groups.length, "rows", n);
        Map<Integer, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            double[] sum = sums.computeIfAbsent(groups[i], g -> new double[k]);
            for (int p = 0; p < k; p++) sum[p] += s[i][p];
        }
        double count = sums.size(), all = fit.observations();
        if (count < 2) throw new IllegalArgumentException("DependentErrors.clustered: one group, need at least two");
        double c = count / (count - 1) * ((all - 1) / fit.degreesOfFreedom());
        double[] meat = new double[k * k];
        for (double[] sum : sums.values()) {
            for (int p = 0; p < k; p++) {
                for (int q = 0; q < k; q++) meat[p * k + q] += c * sum[p] * sum[q];
            }
        }
        return fit.sandwich(meat);
    }

    /// The table of coefficients with errors by such a covariance, and Student's law with the degrees of freedom of the fit.
    ///
    /// @param fit        a linear fit
    /// @param covariance of its coefficients
    /// @param level      of the intervals, between 0 and 1
    /// @return one for each column of the design
    /// @throws IllegalArgumentException if the sizes do not fit, or level is not such
    public static List<Coefficient> coefficients(LinearFit fit, Matrix covariance, double level) {
        double[] b = fit.coefficients();
        Arguments.equal("DependentErrors.coefficients", "rows of the covariance", covariance.rows(), "coefficients",
                b.length);
        Arguments.level("DependentErrors.coefficients", level);
        List<Coefficient> all = new ArrayList<>();
        for (int j = 0; j < b.length; j++)
            all.add(Coefficient.of(fit.design().names().get(j), b[j], Math.sqrt(covariance.get(j, j)),
                    fit.degreesOfFreedom(), level));
        return List.copyOf(all);
    }
}
