package org.jonum.optimize;

/// A function f(x) that is to be made small.
///
/// {@snippet :
/// Objective sphere = x -> x[0] * x[0] + x[1] * x[1];
/// double f = sphere.value(new double[] {3, 4});          // f == 25
/// }
/// It may return NaN or an infinity where it is not defined: methods then turn back. What it
/// throws reaches the caller as an [EvaluationException] with the point.
@FunctionalInterface
public interface Objective {
    /// The value at a point.
    ///
    /// @param x the point; a copy that is valid during the call only
    /// @return f(x), or NaN where f is not defined
    double value(double[] x);
}
