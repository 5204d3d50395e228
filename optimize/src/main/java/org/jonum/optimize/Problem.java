package org.jonum.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to be minimised: an objective with the derivatives that the caller has, or residuals; bounds, constraints. Or a system of equations.
///
/// {@snippet :
/// Problem rosenbrock = Problem.of(x -> 100 * Math.pow(x[1] - x[0] * x[0], 2) + Math.pow(1 - x[0], 2), (x, g) -> {
///     double t = x[1] - x[0] * x[0];
///     g[0] = -400 * x[0] * t - 2 * (1 - x[0]);
///     g[1] = 200 * t;
/// });
/// Result r = new Bfgs().minimize(rosenbrock, -1.2, 1);
/// boolean found = Math.abs(r.x()[0] - 1) < 1e-8;         // found == true
/// }
/// Derivatives that are not given are taken by [Differences]. Immutable; every method leaves this problem as it is.
public final class Problem {
    final @Nullable Objective objective;
    final @Nullable Gradient gradient;
    final @Nullable SmoothObjective smooth;
    final @Nullable Hessian hessian;
    final @Nullable HessianProduct product;
    final @Nullable Residuals residuals;
    final @Nullable Jacobian jacobian;
    final int m;
    final @Nullable Bounds bounds;
    final @Nullable Loss loss;
    final List<Constraint> constraints;
    final Differences differences;

    private Problem(Parts p) {
        objective = p.objective;
        gradient = p.gradient;
        smooth = p.smooth;
        hessian = p.hessian;
        product = p.product;
        residuals = p.residuals;
        jacobian = p.jacobian;
        m = p.m;
        bounds = p.bounds;
        loss = p.loss;
        constraints = p.constraints;
        differences = p.differences;
    }

    /// A function of which only values are known.
    ///
    /// @param f the function
    /// @return the problem of minimising it
    public static Problem of(Objective f) {
        Parts p = new Parts();
        p.objective = f;
        return new Problem(p);
    }

    /// A function with its gradient.
    ///
    /// @param f the function
    /// @param g its gradient
    /// @return the problem of minimising it
    public static Problem of(Objective f, Gradient g) {
        Parts p = new Parts();
        p.objective = f;
        p.gradient = g;
        return new Problem(p);
    }

    /// A function that gives its value and gradient together.
    ///
    /// @param f the function
    /// @return the problem of minimising it
    public static Problem smooth(SmoothObjective f) {
        Parts p = new Parts();
        p.smooth = f;
        return new Problem(p);
    }

    /// The function ½·Σ rᵢ(x)², of which any method can make use.
    ///
    /// @param m how many residuals there are, ≥ 1
    /// @param r the residuals
    /// @return the problem of minimising it
    /// @throws IllegalArgumentException if m < 1
    public static Problem leastSquares(int m, Residuals r) {
        if (m < 1) throw new IllegalArgumentException("Problem.leastSquares: m = " + m + ", need >= 1");
        Parts p = new Parts();
        p.m = m;
        p.residuals = r;
        return new Problem(p);
    }

    /// The same with derivatives.
    ///
    /// @param m how many residuals there are, ≥ 1
    /// @param r the residuals
    /// @param j their derivatives
    /// @return the problem of minimising ½·Σ rᵢ(x)²
    /// @throws IllegalArgumentException if m < 1
    public static Problem leastSquares(int m, Residuals r, Jacobian j) {
        Parts p = new Parts(leastSquares(m, r));
        p.jacobian = j;
        return new Problem(p);
    }

    /// The system of n equations Fᵢ(x) = 0 in n unknowns, as the least squares problem that methods for systems take.
    ///
    /// @param n how many, ≥ 1
    /// @param f the left sides
    /// @return the problem of minimising ½·Σ Fᵢ(x)², which is to come down to 0
    /// @throws IllegalArgumentException if n < 1
    public static Problem system(int n, Residuals f) {
        return leastSquares(n, f);
    }

    /// The same with derivatives.
    ///
    /// @param n how many, ≥ 1
    /// @param f the left sides
    /// @param j their derivatives
    /// @return the problem of minimising ½·Σ Fᵢ(x)², which is to come down to 0
    /// @throws IllegalArgumentException if n < 1
    public static Problem system(int n, Residuals f, Jacobian j) {
        return leastSquares(n, f, j);
    }

    /// The problem x = G(x), as the system G(x) − x = 0.
    ///
    /// @param n number of unknowns, ≥ 1
    /// @param g writes G(x) into its second argument
    /// @return the system
    /// @throws IllegalArgumentException if n < 1
    public static Problem fixedPoint(int n, Residuals g) {
        return leastSquares(n, (x, r) -> {
            g.residuals(x, r);
            for (int i = 0; i < n; i++) r[i] -= x[i];
        });
    }

    /// The problem in a box.
    ///
    /// @param lower lower bounds, −∞ for none
    /// @param upper upper bounds, +∞ for none
    /// @return a new problem
    /// @throws IllegalArgumentException as [Bounds#of]
    public Problem bounds(double[] lower, double[] upper) {
        return bounds(Bounds.of(lower, upper));
    }

    /// The problem in a box.
    ///
    /// @param box the bounds
    /// @return a new problem
    public Problem bounds(Bounds box) {
        Parts p = new Parts(this);
        p.bounds = box;
        return new Problem(p);
    }

    /// The problem with more constraints.
    ///
    /// @param more what x must satisfy as well
    /// @return a new problem
    public Problem subjectTo(Constraint... more) {
        Parts p = new Parts(this);
        List<Constraint> all = new ArrayList<>(constraints);
        all.addAll(List.of(more));
        p.constraints = List.copyOf(all);
        return new Problem(p);
    }

    /// The problem with second derivatives.
    ///
    /// @param h the Hessian of the objective
    /// @return a new problem
    public Problem hessian(Hessian h) {
        Parts p = new Parts(this);
        p.hessian = h;
        return new Problem(p);
    }

    /// The problem with second derivatives by their products.
    ///
    /// @param hv the product of the Hessian with a vector
    /// @return a new problem
    public Problem hessianProduct(HessianProduct hv) {
        Parts p = new Parts(this);
        p.product = hv;
        return new Problem(p);
    }

    /// The least squares problem with a robust loss.
    ///
    /// @param robust the loss
    /// @return the problem of minimising ½·Σ c²·ρ((rᵢ/c)²)
    /// @throws IllegalStateException if this is no least squares problem
    public Problem loss(Loss robust) {
        if (residuals == null) throw new IllegalStateException("Problem.loss: there are no residuals");
        Parts p = new Parts(this);
        p.loss = robust;
        return new Problem(p);
    }

    /// The problem with derivatives by other differences, where they are not given.
    ///
    /// @param d how to take them
    /// @return a new problem
    public Problem differences(Differences d) {
        Parts p = new Parts(this);
        p.differences = d;
        return new Problem(p);
    }

    /// {@return the bounds, if there are any}
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(bounds);
    }

    /// {@return the constraints}
    public List<Constraint> constraints() {
        return constraints;
    }

    /// {@return whether first derivatives are given}
    public boolean hasGradient() {
        return gradient != null || smooth != null || jacobian != null;
    }

    /// {@return what is given: values or residuals, derivatives, bounds, constraints}
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(residuals == null ? "objective" : m + " residuals");
        if (hasGradient()) parts.add(residuals == null ? "gradient" : "Jacobian");
        if (hessian != null || product != null) parts.add("Hessian");
        if (bounds != null) parts.add("bounds");
        if (loss != null) parts.add("loss " + loss);
        if (!constraints.isEmpty()) parts.add("constraints: " + constraints.size());
        return "Problem[" + String.join(", ", parts) + "]";
    }

    /// The objective at a point, leaving no trace, so that several threads may ask at once.
    double value(double[] x) {
        if (objective != null) return objective.value(x);
        if (smooth != null) return smooth.valueAndGradient(x, new double[x.length]);
        double[] r = new double[m];
        Objects.requireNonNull(residuals).residuals(x, r);
        return Robust.cost(loss, r);
    }

    private static final class Parts {
        @Nullable
        Objective objective;
        @Nullable
        Gradient gradient;
        @Nullable
        SmoothObjective smooth;
        @Nullable
        Hessian hessian;
        @Nullable
        HessianProduct product;
        @Nullable
        Residuals residuals;
        @Nullable
        Jacobian jacobian;
        int m;
        @Nullable
        Bounds bounds;
        @Nullable
        Loss loss;
        List<Constraint> constraints = List.of();
        Differences differences = Differences.forward();

        Parts() {}

        Parts(Problem p) {
            objective = p.objective;
            gradient = p.gradient;
            smooth = p.smooth;
            hessian = p.hessian;
            product = p.product;
            residuals = p.residuals;
            jacobian = p.jacobian;
            m = p.m;
            bounds = p.bounds;
            loss = p.loss;
            constraints = p.constraints;
            differences = p.differences;
        }
    }
}
