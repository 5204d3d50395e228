package org.jonum.optimize;

import java.util.Arrays;

/// Least squares where some parameters enter linearly: min ‖W·(y − Φ(α)·c)‖ over α and c, by variable projection.
///
/// For each α the best c is that of linear least squares, so that only α has to be searched for, from a start for α alone: the residuals
/// are those of the projection, −(I − Φ·Φ⁺)·y, and their Jacobian is Kaufman's, (I − Φ·Φ⁺)·(∂Φ/∂αₖ)·c, which leaves out a term
/// that has no part in the gradient.
///
/// {@snippet :
/// double[] t = {0, 1, 2, 3, 4, 5}, y = new double[6];
/// for (int i = 0; i < 6; i++) y[i] = 3 * Math.exp(-0.5 * t[i]) + 2;
/// Separable s = Separable.of(2, (x, a, phi) -> {
///     phi[0] = Math.exp(-a[0] * x);
///     phi[1] = 1;
/// }).data(t, y);
/// Result r = new LevenbergMarquardt().minimize(s.problem(), 2);
/// double[] c = s.coefficients(r.x());
/// boolean found = Math.abs(r.x()[0] - 0.5) < 1e-9 && Math.abs(c[0] - 3) < 1e-9 && Math.abs(c[1] - 2) < 1e-9;    // found == true
/// }
/// [#curve] is the fit of all parameters together, from the start that α and its c give, with standard errors. Immutable.
///
/// **Cost** a QR factorization of Φ, m·p², for the residuals, and one for the Jacobian.
/// **Source** G. H. Golub & V. Pereyra (1973), SIAM J. Numer. Anal. 10, 413–432; L. Kaufman (1975), BIT 15, 49–57.
public final class Separable {
    /// The functions that the coefficients multiply.
    @FunctionalInterface
    public interface Basis {
        /// Writes the functions.
        ///
        /// @param x   where
        /// @param a   nonlinear parameters α, to be left alone
        /// @param phi receives φⱼ(x; α)
        void functions(double x, double[] a, double[] phi);
    }

    private final int p;
    private final Basis basis;
    private final double[] x, y, root;

    private Separable(int p, Basis basis, double[] x, double[] y, double[] root) {
        this.p = p;
        this.basis = basis;
        this.x = x;
        this.y = y;
        this.root = root;
    }

    /// A model Σ cⱼ·φⱼ(x; α).
    ///
    /// @param p     the number of functions, ≥ 1
    /// @param basis the functions
    /// @return the model without data
    /// @throws IllegalArgumentException if p < 1
    public static Separable of(int p, Basis basis) {
        if (p < 1) throw new IllegalArgumentException("Separable: p = " + p + ", need >= 1");
        return new Separable(p, basis, new double[0], new double[0], new double[0]);
    }

    /// The data.
    ///
    /// @param abscissas where
    /// @param ordinates what was measured there
    /// @return the model with data
    /// @throws IllegalArgumentException if the lengths differ, are less than p, or a number is not finite
    public Separable data(double[] abscissas, double[] ordinates) {
        if (abscissas.length != ordinates.length || abscissas.length < p) {
            throw new IllegalArgumentException("Separable.data: " + abscissas.length + " abscissas, "
                    + ordinates.length + " ordinates, need as many, and at least " + p);
        }
        if (!VectorMath.finite(abscissas) || !VectorMath.finite(ordinates)) {
            throw new IllegalArgumentException("Separable.data: a number is not finite");
        }
        return new Separable(p, basis, abscissas.clone(), ordinates.clone(), new double[0]);
    }

    /// The data with weights, one for each: the sum is Σ wᵢ·rᵢ².
    ///
    /// @param weights ≥ 0
    /// @return the model with weights
    /// @throws IllegalArgumentException if there are not as many as data, or one is negative or not finite
    public Separable weights(double... weights) {
        if (weights.length != y.length) {
            throw new IllegalArgumentException("Separable.weights: " + weights.length + ", need " + y.length);
        }
        double[] r = new double[weights.length];
        for (int i = 0; i < r.length; i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Separable.weights: w[" + i + "] = " + weights[i]
                        + ", need >= 0 and finite");
            }
            r[i] = Math.sqrt(weights[i]);
        }
        return new Separable(p, basis, x, y, r);
    }

    /// The problem in α alone.
    ///
    /// @return the problem, for [LevenbergMarquardt] or [TrustRegionReflective]
    public Problem problem() {
        int m = y.length;
        return Problem.leastSquares(m, this::residuals, this::jacobian);
    }

    /// The coefficients that are best for given α.
    ///
    /// @param a nonlinear parameters
    /// @return c; those of functions that depend on others are 0
    public double[] coefficients(double... a) {
        double[] phi = matrix(a);
        Projection q = new Projection(y.length, p);
        q.factor(phi);
        return q.coefficients(weighted());
    }

    /// The fit of all parameters together, first the coefficients and then α, that goes on from the best c for these α.
    ///
    /// @param a nonlinear parameters, mostly those of a run on [#problem]
    /// @return the description of the fit
    public CurveFit curve(double... a) {
        double[] start = Arrays.copyOf(coefficients(a), p + a.length);
        System.arraycopy(a, 0, start, p, a.length);
        CurveFit c = CurveFit.of((at, b) -> {
            double[] phi = new double[p];
            basis.functions(at, Arrays.copyOfRange(b, p, b.length), phi);
            double s = 0;
            for (int j = 0; j < p; j++) s += b[j] * phi[j];
            return s;
        }).data(x, y).from(start);
        if (root.length == 0) return c;
        return c.weights(Arrays.stream(root).map(r -> r * r).toArray());
    }

    private double[] weighted() {
        double[] v = y.clone();
        for (int i = 0; i < v.length; i++) v[i] *= weight(i);
        return v;
    }

    private double weight(int i) {
        return root.length == 0 ? 1 : root[i];
    }

    /// W·Φ, by columns.
    private double[] matrix(double[] a) {
        int m = y.length;
        double[] phi = new double[m * p], row = new double[p];
        for (int i = 0; i < m; i++) {
            basis.functions(x[i], a, row);
            for (int j = 0; j < p; j++) phi[i + j * m] = row[j] * weight(i);
        }
        return phi;
    }

    private void residuals(double[] a, double[] r) {
        double[] phi = matrix(a);
        if (!VectorMath.finite(phi)) {
            Arrays.fill(r, Double.NaN);
            return;
        }
        Projection q = new Projection(y.length, p);
        q.factor(phi);
        VectorMath.copy(weighted(), r);
        q.project(r, 0);
        VectorMath.scale(-1, r);
    }

    private void jacobian(double[] a, double[] j) {
        int m = y.length, n = a.length;
        Projection q = new Projection(m, p);
        q.factor(matrix(a));
        double[] c = q.coefficients(weighted());
        Differences.central().jacobian(m, (at, out) -> {
            double[] phi = matrix(at);
            for (int i = 0; i < m; i++) {
                out[i] = 0;
                for (int k = 0; k < p; k++) out[i] += phi[i + k * m] * c[k];
            }
        }, a, j);
        for (int k = 0; k < n; k++) q.project(j, k * m);
    }
}
