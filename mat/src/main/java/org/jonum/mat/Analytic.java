package org.jonum.mat;

/// An analytic function with its derivatives, for [MatrixFunctions#apply].
///
/// {@snippet :
/// Analytic exp = (z, k) -> z.exp();              // every derivative of the exponential is itself
/// Matrix e = MatrixFunctions.apply(Matrix.identity(2), exp);
/// double first = e.get(0, 0);                    // first == 2.718281828459045
/// }
@FunctionalInterface
public interface Analytic {

    /// The derivative of order k.
    ///
    /// @param z where; an eigenvalue, or the mean of some that are close to each other
    /// @param k order, 0 for the function itself
    /// @return f⁽ᵏ⁾(z)
    Complex derivative(Complex z, int k);
}
