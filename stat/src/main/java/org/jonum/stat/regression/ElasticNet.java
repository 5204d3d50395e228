package org.jonum.stat.regression;

import java.util.Arrays;

import org.jonum.mat.Matrix;

/// Lasso and elastic net along a path of penalties: for each λ the intercept b₀ and the b that make
///
/// ```
///   ‖y − b₀ − X·b‖²/(2n) + λ·(α·‖b‖₁ + (1 − α)/2·‖b‖²)
/// ```
///
/// least (Tibshirani 1996; Zou, Hastie 2005), the columns scaled to mean square deviation 1 (or as they are: [#unscaled()]), the result given in their own units.
///
/// {@snippet :
/// Design d = Design.of(Frame.of("a", -1, 1, -1, 1).and("b", -1, -1, 1, 1), Term.intercept(), Term.numeric("a"), Term.numeric("b"));
/// ElasticNetPath path = ElasticNet.lasso().lambdas(0.5).fit(d, 0, 4, 1, 5);
/// double a = path.coefficients(0)[1], b = path.coefficients(0)[2];         // a == 1.5; b == 0.0
/// }
/// Coordinate descent with covariance updates on the active set, from each λ to the next smaller one (Friedman, Hastie, Tibshirani 2010). When the set
/// no longer changes, its linear equations are solved, and the conditions of optimality checked: coefficients are not those of an early stop, but exact to
/// rounding. The result agrees with `glmnet` for α = 1; that divides λ by the standard deviation of y in the quadratic term, for α < 1.
///
/// **Cost** n·p for each column that ever becomes active, and p for each update of a coefficient.
///
/// @param alpha   the part of the penalty that is ‖b‖₁, between 0 (ridge) and 1 (lasso)
/// @param scaling whether columns are scaled
/// @param lambdas penalties, decreasing; none: [#COUNT] from the least one with b = 0 down to 10⁻⁴ of it, 10⁻² if n < p
public record ElasticNet(double alpha, Scaling scaling, double[] lambdas) {
    /// How many penalties there are unless they are given.
    public static final int COUNT = 100;

    /// What is done with columns before they are penalised.
    public enum Scaling {
        /// Nothing.
        NONE,
        /// They are divided by the root of their mean square, about the mean if there is an intercept.
        UNIT
    }

    /// The method.
    ///
    /// @throws IllegalArgumentException if alpha is not between 0 and 1, or a penalty is not a finite number ≥ 0, or above the one before it
    public ElasticNet {
        if (!(alpha >= 0 && alpha <= 1))
            throw new IllegalArgumentException("ElasticNet: alpha = " + alpha + ", need 0 ≤ alpha ≤ 1");
        Arguments.notNegative("ElasticNet.lambdas", lambdas);
        for (int i = 1; i < lambdas.length; i++) {
            if (lambdas[i] > lambdas[i - 1])
                throw new IllegalArgumentException("ElasticNet.lambdas: element " + i + " is " + lambdas[i]
                        + ", need at most the one before it, " + lambdas[i - 1]);
        }
        lambdas = lambdas.clone();
    }

    /// The elastic net.
    ///
    /// @param alpha the part of the penalty that is ‖b‖₁, between 0 and 1
    /// @return the method, with scaled columns and a path of its own
    /// @throws IllegalArgumentException if alpha is not such
    public static ElasticNet of(double alpha) {
        return new ElasticNet(alpha, Scaling.UNIT, new double[0]);
    }

    /// The lasso, α = 1.
    ///
    /// @return the method, with scaled columns and a path of its own
    public static ElasticNet lasso() {
        return of(1);
    }

    /// The same with columns as they are.
    ///
    /// @return a new method
    public ElasticNet unscaled() {
        return new ElasticNet(alpha, Scaling.NONE, lambdas);
    }

    /// The same with given penalties.
    ///
    /// @param decreasing finite numbers ≥ 0, each at most the one before it
    /// @return a new method
    /// @throws IllegalArgumentException if they are not such
    public ElasticNet lambdas(double... decreasing) {
        return new ElasticNet(alpha, scaling, decreasing);
    }

    /// Fit.
    ///
    /// @param x the columns
    /// @param y finite numbers, one for each row
    /// @return coefficients for each penalty
    /// @throws IllegalArgumentException if the sizes do not fit, an element of x or y is not finite, or a column has a largest element beyond 1e±140
    public ElasticNetPath fit(Design x, double... y) {
        Arguments.equal("ElasticNet.fit", "responses", y.length, "rows", x.rows());
        Arguments.moderate("ElasticNet.fit: y", y);
        x.requireModerate("ElasticNet.fit");
        CoordinateDescent descent = new CoordinateDescent(x, y, scaling == Scaling.UNIT, alpha);
        double[] path = lambdas.length > 0 ? lambdas.clone() : path(descent, x);
        int from = x.hasIntercept() ? 1 : 0;
        Matrix b = Matrix.zeros(x.columns(), path.length);
        double[] explained = new double[path.length];
        boolean[] converged = new boolean[path.length];
        for (int l = 0; l < path.length; l++) {
            converged[l] = descent.descend(path[l]);
            double[] slopes = descent.slopes();
            for (int j = 0; j < slopes.length; j++) b.set(j + from, l, slopes[j]);
            if (from == 1) b.set(0, l, descent.intercept(slopes));
            explained[l] = descent.explained();
        }
        return new ElasticNetPath(x.names(), alpha, path, b, explained, converged);
    }

    private double[] path(CoordinateDescent descent, Design x) {
        double top = descent.largest() / Math.max(alpha, 1e-3), ratio = x.rows() < x.columns() ? 1e-2 : 1e-4;
        double[] path = new double[COUNT];
        for (int l = 0; l < COUNT; l++) path[l] = top * Math.pow(ratio, l / (COUNT - 1.0));
        return path;
    }

    /// {@return alpha, scaling and penalties}
    @Override
    public String toString() {
        return "ElasticNet[alpha=" + alpha + ", scaling=" + scaling + ", lambdas=" + Arrays.toString(lambdas) + "]";
    }
}
