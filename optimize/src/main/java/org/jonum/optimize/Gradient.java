package org.jonum.optimize;

/// The gradient ∇f of an [Objective].
@FunctionalInterface
public interface Gradient {
    /// Writes the partial derivatives.
    ///
    /// @param x the point; a copy that is valid during the call only
    /// @param g receives ∂f/∂xᵢ in element i
    void gradient(double[] x, double[] g);
}
