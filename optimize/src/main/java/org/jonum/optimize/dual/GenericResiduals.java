package org.jonum.optimize.dual;

/// Residuals that are written once for every kind of number: a reference to a generic method.
@FunctionalInterface
public interface GenericResiduals {
    /// Writes the residuals.
    ///
    /// @param x   the point, to be left alone
    /// @param r   receives rᵢ(x) in element i; all of it is to be written
    /// @param <S> the kind of number
    <S extends Scalar<S>> void residuals(S[] x, S[] r);
}
