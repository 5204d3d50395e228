package org.jonum.stat.regression;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.stat.Weights;

/// Linear regression by least squares: the b that makes Σ wᵢ·(yᵢ − xᵢᵀb)² least, with w = 1 unless weights are given.
///
/// {@snippet :
/// Frame f = Frame.of("x", 1, 2, 3, 4);
/// Design d = Design.of(f, Term.intercept(), Term.numeric("x"));
/// LinearFit fit = LinearRegression.fit(d, 2.1, 3.9, 6.2, 7.8);
/// double slope = fit.coefficients()[1];                          // slope == 1.94
/// double error = fit.summary().coefficients().get(1).standardError();     // error == 0.09055385138137424
/// }
/// Columns that depend on columns before them (less than 10⁻¹¹ of their length is left) get no coefficient; [LinearFit#aliased()] names them.
///
/// **Cost** by Householder QR, 2·n·p² flops; n·p² where n is large and the columns are far from dependent, since the Gram matrix then serves as well.
/// **Error** Up to 2¹⁶ elements of X, and wherever columns are close to dependent, coefficients are refined with residuals in twice the working
/// precision, so that they are those of the given doubles to the last digits; powers made by [Term#polynomial(String, int)] count with 32 digits.
/// Otherwise the error is that of one step of the corrected seminormal equations. Standard errors have a relative error of ε times the condition of the
/// columns scaled to one length, at most 10³ of it with the Gram matrix.
/// Columns whose length is not from 10⁻¹⁵³ to 10¹⁵³ are refused, since their squares leave the range; responses may be as large or small as they like, up to
/// 2^±900.
/// Source: Björck (1967, 1987); Demmel, Grigori, Hoemmen, Langou (2012).
public final class LinearRegression {
    private LinearRegression() {}

    /// Ordinary least squares.
    ///
    /// @param x the columns
    /// @param y finite numbers, one for each row
    /// @return the fit
    /// @throws IllegalArgumentException if the sizes do not fit, or an element of x or y is not finite
    public static LinearFit fit(Design x, double... y) {
        Arguments.equal("LinearRegression.fit", "responses", y.length, "rows", x.rows());
        double[] copy = y.clone();
        return new LinearFit(x, copy, null, Solved.of("LinearRegression.fit", x, copy, null));
    }

    /// Ordinary least squares on a column of ones and the columns of a matrix.
    ///
    /// @param x its columns are named x1, x2, …
    /// @param y finite numbers, one for each row
    /// @return the fit
    /// @throws IllegalArgumentException if the sizes do not fit, or an element of x or y is not finite
    public static LinearFit fit(Matrix x, double... y) {
        return fit(Design.withIntercept(x), y);
    }

    /// Weighted least squares.
    ///
    /// Reliabilities are what R's `lm` calls weights: in inverse proportion to the variances of the responses. Frequencies say that a row stands for
    /// so many equal ones: they count in the degrees of freedom. Rows of weight 0 take no part.
    ///
    /// @param x       the columns
    /// @param y       finite numbers, one for each row
    /// @param weights one for each row
    /// @return the fit
    /// @throws IllegalArgumentException if the sizes do not fit, or an element of x or y is not finite
    public static LinearFit fit(Design x, double[] y, Weights weights) {
        Arguments.equal("LinearRegression.fit", "responses", y.length, "rows", x.rows());
        Arguments.equal("LinearRegression.fit", "weights", weights.size(), "rows", x.rows());
        double[] s = weights.toArray(), copy = y.clone();
        for (int i = 0; i < s.length; i++) s[i] = Math.sqrt(s[i]);
        return new LinearFit(x, copy, weights, Solved.of("LinearRegression.fit", x, copy, s));
    }

    /// Generalized least squares: the b that makes (y − X·b)ᵀ·V⁻¹·(y − X·b) least, for errors with covariance σ²V.
    ///
    /// It is the fit of L⁻¹y to L⁻¹X with V = LLᵀ: coefficients, their errors and tests, σ, and predictions of means are those of the model; residuals, R² and what else is made of fitted values are those
    /// of the transformed observations, without intercept.
    ///
    /// **Cost** n²·p flops. Source: Aitken (1935), On least squares and linear combination of observations.
    ///
    /// @param x          the columns
    /// @param y          finite numbers, one for each row
    /// @param covariance V, of as many rows as x, factored
    /// @return the fit
    /// @throws IllegalArgumentException if the sizes do not fit, or an element of x or y is not finite
    public static LinearFit fit(Design x, double[] y, Cholesky covariance) {
        int n = x.rows(), p = x.columns();
        Arguments.equal("LinearRegression.fit", "responses", y.length, "rows", n);
        Arguments.equal("LinearRegression.fit", "order of the covariance", covariance.order(), "rows", n);
        double[] l = new double[Math.multiplyExact(n, n)], z = y.clone(),
                columns = new double[Math.multiplyExact(n, p)];
        Matrix factor = covariance.l();
        for (int j = 0; j < n; j++) for (int i = j; i < n; i++) l[j * n + i] = factor.get(i, j);
        x.fill(0, n, columns, 0, n);
        Blas blas = Backend.current().blas();
        blas.dtrsv(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, n, l, 0, n, z, 0, 1);
        blas.dtrsm(Side.LEFT, Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, n, p, 1, l, 0, n, columns, 0, n);
        return fit(x.transformed(Matrix.generate(n, p, (i, j) -> columns[j * n + i])), z);
    }
}
