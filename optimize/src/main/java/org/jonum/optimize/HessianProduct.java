package org.jonum.optimize;

/// The product ∇²f(x)·v, for functions whose Hessian is too large to be written down.
@FunctionalInterface
public interface HessianProduct {
    /// Writes the product.
    ///
    /// @param x  the point; a copy that is valid during the call only
    /// @param v  a direction, to be left alone
    /// @param hv receives ∇²f(x)·v
    void product(double[] x, double[] v, double[] hv);
}
