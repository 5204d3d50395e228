package org.jonum.optimize;

import org.jspecify.annotations.Nullable;

/// Fits a curve y = f(x; b) to data: the parameters b that make the sum of squares of the residuals least.
///
/// {@snippet :
/// double[] x = {0, 1, 2, 3, 4}, y = {2.1, 1.4, 1.1, 0.7, 0.5};
/// Fit fit = CurveFit.of((t, b) -> b[0] * Math.exp(-b[1] * t)).data(x, y).from(1, 1).fit();
/// double[] b = fit.parameters();
/// double[] error = fit.standardErrors();
/// boolean near = Math.abs(b[0] - 2.09) < 0.01 && error[0] < 0.1;         // near == true
/// }
/// Weights, known errors, bounds and a robust loss may be added; each call gives a new description, and none changes another.
/// Derivatives are taken by differences unless they are given. Without bounds [LevenbergMarquardt] does the work, with them
/// [TrustRegionReflective].
///
/// **Error** on NIST's problems for nonlinear regression ten digits and more of every parameter; see docs/optimize.md.
public final class CurveFit {
    /// A curve over one variable.
    @FunctionalInterface
    public interface Model {
        /// The curve.
        ///
        /// @param x where
        /// @param b parameters, to be left alone
        /// @return f(x; b)
        double value(double x, double[] b);
    }

    /// A surface over several variables.
    @FunctionalInterface
    public interface VectorModel {
        /// The surface.
        ///
        /// @param x where, to be left alone
        /// @param b parameters, to be left alone
        /// @return f(x; b)
        double value(double[] x, double[] b);
    }

    /// The derivatives of a model by its parameters.
    @FunctionalInterface
    public interface Sensitivity {
        /// Writes ∂f/∂bₖ.
        ///
        /// @param x where, of one element for a curve
        /// @param b parameters, to be left alone
        /// @param d receives the derivatives
        void derivatives(double[] x, double[] b, double[] d);
    }

    final VectorModel model;
    @Nullable
    Sensitivity sensitivity;
    double[][] x = {};
    double[] y = {}, root = {}, start = {};
    boolean absolute;
    private @Nullable Bounds bounds;
    private @Nullable Loss loss;
    private Control control = Control.DEFAULT;

    private CurveFit(VectorModel model) {
        this.model = model;
    }

    private CurveFit copy() {
        CurveFit c = new CurveFit(model);
        c.sensitivity = sensitivity;
        c.x = x;
        c.y = y;
        c.root = root;
        c.start = start;
        c.absolute = absolute;
        c.bounds = bounds;
        c.loss = loss;
        c.control = control;
        return c;
    }

    /// A fit of a curve.
    ///
    /// @param model the curve
    /// @return a description without data
    public static CurveFit of(Model model) {
        return new CurveFit((at, b) -> model.value(at[0], b));
    }

    /// A fit of a surface over several variables.
    ///
    /// @param model the surface
    /// @return a description without data
    public static CurveFit ofVectors(VectorModel model) {
        return new CurveFit(model);
    }

    /// With derivatives by formulas.
    ///
    /// @param formulas the derivatives
    /// @return a changed copy
    public CurveFit derivatives(Sensitivity formulas) {
        CurveFit c = copy();
        c.sensitivity = formulas;
        return c;
    }

    /// With data over one variable.
    ///
    /// @param abscissas where it was measured
    /// @param ordinates what was measured
    /// @return a changed copy
    /// @throws IllegalArgumentException if the lengths differ, there are none, or one is not finite
    public CurveFit data(double[] abscissas, double[] ordinates) {
        double[][] rows = new double[abscissas.length][];
        for (int i = 0; i < rows.length; i++) rows[i] = new double[] {abscissas[i]};
        return data(rows, ordinates);
    }

    /// With data over several variables.
    ///
    /// @param points    where it was measured
    /// @param ordinates what was measured
    /// @return a changed copy
    /// @throws IllegalArgumentException if the lengths differ, there are none, or one is not finite
    public CurveFit data(double[][] points, double[] ordinates) {
        if (points.length != ordinates.length || points.length == 0) {
            throw new IllegalArgumentException("CurveFit.data: " + points.length + " points, " + ordinates.length
                    + " ordinates, need as many, and one at least");
        }
        CurveFit c = copy();
        c.x = new double[points.length][];
        c.y = ordinates.clone();
        for (int i = 0; i < points.length; i++) {
            c.x[i] = points[i].clone();
            if (!VectorMath.finite(c.x[i]) || !Engine.finite(c.y[i])) {
                throw new IllegalArgumentException("CurveFit.data: point " + i + " is not finite");
            }
        }
        return c;
    }

    /// With weights: Σ wᵢ·rᵢ² is made least, and the size of the errors is estimated from it.
    ///
    /// @param weights ≥ 0 and finite, one for each point
    /// @return a changed copy
    /// @throws IllegalArgumentException if one is negative or not finite
    public CurveFit weights(double... weights) {
        CurveFit c = copy();
        c.root = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "CurveFit.weights: w[" + i + "] = " + weights[i] + ", need >= 0 and finite");
            }
            c.root[i] = Math.sqrt(weights[i]);
        }
        c.absolute = false;
        return c;
    }

    /// With known standard deviations of the data: Σ (rᵢ/σᵢ)² is made least, and the standard errors of the parameters follow
    /// from σ alone.
    ///
    /// @param sigma > 0 and finite, one for each point
    /// @return a changed copy
    /// @throws IllegalArgumentException if one is not positive and finite
    public CurveFit errors(double... sigma) {
        CurveFit c = copy();
        c.root = new double[sigma.length];
        for (int i = 0; i < sigma.length; i++) {
            if (!(sigma[i] > 0 && sigma[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "CurveFit.errors: sigma[" + i + "] = " + sigma[i] + ", need > 0 and finite");
            }
            c.root[i] = 1 / sigma[i];
        }
        c.absolute = true;
        return c;
    }

    /// With a start.
    ///
    /// @param b a guess at the parameters
    /// @return a changed copy
    public CurveFit from(double... b) {
        CurveFit c = copy();
        c.start = b.clone();
        return c;
    }

    /// With bounds for the parameters.
    ///
    /// @param lower lower bounds, −∞ for none
    /// @param upper upper bounds, +∞ for none
    /// @return a changed copy
    /// @throws IllegalArgumentException as [Bounds#of]
    public CurveFit bounds(double[] lower, double[] upper) {
        CurveFit c = copy();
        c.bounds = Bounds.of(lower, upper);
        return c;
    }

    /// With a loss that forgives outliers.
    ///
    /// @param robust the loss
    /// @return a changed copy
    public CurveFit loss(Loss robust) {
        CurveFit c = copy();
        c.loss = robust;
        return c;
    }

    /// With other tolerances and limits.
    ///
    /// @param other tolerances, limits, listener
    /// @return a changed copy
    public CurveFit control(Control other) {
        CurveFit c = copy();
        c.control = other;
        return c;
    }

    /// The problem that is solved: residuals √wᵢ·(f(xᵢ; b) − yᵢ).
    ///
    /// @return the problem, for any [Method]
    /// @throws IllegalStateException    if there are no data
    /// @throws IllegalArgumentException if there is not a weight for each point
    public Problem problem() {
        int m = y.length;
        if (m == 0) throw new IllegalStateException("CurveFit: there are no data");
        if (root.length != 0 && root.length != m) {
            throw new IllegalArgumentException("CurveFit: " + root.length + " weights, " + m + " points, need as many");
        }
        Residuals r = (b, out) -> {
            for (int i = 0; i < m; i++) out[i] = (model.value(x[i], b) - y[i]) * weight(i);
        };
        Sensitivity formulas = sensitivity;
        Problem p;
        if (formulas == null) {
            p = Problem.leastSquares(m, r);
        } else {
            p = Problem.leastSquares(m, r, (b, j) -> {
                double[] d = new double[b.length];
                for (int i = 0; i < m; i++) {
                    formulas.derivatives(x[i], b, d);
                    for (int k = 0; k < b.length; k++) j[i + k * m] = d[k] * weight(i);
                }
            });
        }
        if (bounds != null) p = p.bounds(bounds);
        return loss == null ? p : p.loss(loss);
    }

    /// √wᵢ.
    double weight(int i) {
        return root.length == 0 ? 1 : root[i];
    }

    /// Fits.
    ///
    /// @return parameters, their errors, and how it went
    /// @throws IllegalStateException    if there are no data, or no start
    /// @throws IllegalArgumentException if lengths do not fit
    /// @throws EvaluationException      if the model throws
    public Fit fit() {
        if (start.length == 0) throw new IllegalStateException("CurveFit.fit: there is no start, need from(…)");
        Problem p = problem();
        Method method = bounds != null && bounds.bind() ? new TrustRegionReflective() : new LevenbergMarquardt();
        Run run = method.start(p, control, start);
        return Fit.of(this, p, run.run(), run.engine());
    }
}
