package org.jonum.optimize;

/// The matrix of first derivatives of [Residuals].
@FunctionalInterface
public interface Jacobian {
    /// Writes the partial derivatives.
    ///
    /// @param x the point; a copy that is valid during the call only
    /// @param j receives ∂rᵢ/∂xₖ in element i + k·m: by columns, one for each parameter
    void jacobian(double[] x, double[] j);
}
