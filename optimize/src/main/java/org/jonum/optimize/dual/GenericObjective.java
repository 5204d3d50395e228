package org.jonum.optimize.dual;

/// A function that is written once for every kind of number, so that [Automatic] can take its derivatives: a reference to a generic
/// method, as Java has no generic lambdas.
@FunctionalInterface
public interface GenericObjective {
    /// The value at a point.
    ///
    /// @param x   the point, to be left alone
    /// @param <S> the kind of number
    /// @return f(x)
    <S extends Scalar<S>> S value(S[] x);
}
