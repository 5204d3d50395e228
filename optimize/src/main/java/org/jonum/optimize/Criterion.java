package org.jonum.optimize;

/// The tests that can end a run. Each [Status] that names one carries its value and threshold.
public enum Criterion {
    /// ‖P(x − ∇f) − x‖∞ ≤ tol·max(1, |f|), with P the projection on the bounds.
    GRADIENT("gradient"),
    /// The relative decrease of f, actual and predicted, ≤ tol; for a simplex, the spread of its values.
    DECREASE("decrease"),
    /// The last step, relative to x; for a simplex, its size.
    STEP("step"),
    /// The largest cosine |Jₖᵀr|/(‖Jₖ‖·‖r‖) between the residuals and a column of the Jacobian.
    COSINE("cosine"),
    /// Kuhn and Tucker's conditions: ‖P(x − (∇f − Jᵀλ)) − x‖∞ and the products of complementarity, ≤ tol·max(1, |f|, ‖∇f‖∞).
    KUHN_TUCKER("Kuhn-Tucker conditions"),
    /// ‖F(x)‖∞ of a system of equations, ≤ tol·min(1, ‖F(x₀)‖∞).
    RESIDUAL("residual"),
    /// f ≤ the value asked for.
    TARGET("target"),
    /// Calls of the objective.
    EVALUATIONS("evaluations"),
    /// Iterations of the method.
    ITERATIONS("iterations"),
    /// What a search was to do: so many hops, starts or temperatures.
    PLAN("plan"),
    /// Seconds on the clock.
    TIME("time"),
    /// The caller's word, or an interrupt of the thread.
    CANCELLED("cancelled");

    private final String text;

    Criterion(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
