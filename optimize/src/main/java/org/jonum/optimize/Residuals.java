package org.jonum.optimize;

/// The residuals r₁(x) … rₘ(x) whose squares a least squares problem sums.
@FunctionalInterface
public interface Residuals {
    /// Writes the residuals.
    ///
    /// @param x the point; a copy that is valid during the call only
    /// @param r receives rᵢ(x) in element i; NaN where it is not defined
    void residuals(double[] x, double[] r);
}
