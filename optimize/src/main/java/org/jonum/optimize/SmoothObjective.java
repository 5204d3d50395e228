package org.jonum.optimize;

/// An objective and its gradient in one call, for functions where they share work.
@FunctionalInterface
public interface SmoothObjective {
    /// Value and gradient at a point.
    ///
    /// @param x the point; a copy that is valid during the call only
    /// @param g receives ∂f/∂xᵢ in element i
    /// @return f(x), or NaN where f is not defined
    double valueAndGradient(double[] x, double[] g);
}
