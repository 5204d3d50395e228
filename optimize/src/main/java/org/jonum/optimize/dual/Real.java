package org.jonum.optimize.dual;

/// A `double` as a [Scalar]: a value and nothing else.
///
/// @param value the value
public record Real(double value) implements Scalar<Real> {
    @Override
    public Real constant(double c) {
        return new Real(c);
    }

    @Override
    public Real chain(double v, double d, double dd) {
        return new Real(v);
    }

    @Override
    public Real chain(Real b, double v, double da, double db, double daa, double dab, double dbb) {
        return new Real(v);
    }
}
