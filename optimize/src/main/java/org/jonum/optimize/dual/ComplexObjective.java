package org.jonum.optimize.dual;

/// A real analytic function, written for complex arguments.
@FunctionalInterface
public interface ComplexObjective {
    /// The imaginary part of the value.
    ///
    /// @param re real parts of the arguments, to be left alone
    /// @param im imaginary parts, to be left alone
    /// @return Im f(re + i·im)
    double imaginary(double[] re, double[] im);
}
