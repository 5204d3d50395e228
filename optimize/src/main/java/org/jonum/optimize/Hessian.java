package org.jonum.optimize;

/// The matrix ∇²f of second derivatives of an [Objective].
@FunctionalInterface
public interface Hessian {
    /// Writes the second derivatives.
    ///
    /// @param x the point; a copy that is valid during the call only
    /// @param h receives ∂²f/∂xᵢ∂xⱼ in element i + j·n; all of it is read
    void hessian(double[] x, double[] h);
}
