package org.jonum.optimize.dual;

/// A value with one mixed second derivative: a + b·ε₁ + c·ε₂ + d·ε₁ε₂ with ε₁² = ε₂² = 0, exact but for rounding.
///
/// {@snippet :
/// HyperDual x = new HyperDual(3, 1, 0, 0), y = new HyperDual(2, 0, 1, 0);
/// HyperDual f = x.square().times(y);
/// double mixed = f.both();                       // mixed == 6
/// }
/// **Source** J. A. Fike & J. J. Alonso (2011), AIAA 2011-886.
///
/// @param value  the value
/// @param first  the derivative in the first direction
/// @param second the derivative in the second direction
/// @param both   the second derivative, once in each
public record HyperDual(double value, double first, double second, double both) implements Scalar<HyperDual> {
    @Override
    public HyperDual constant(double c) {
        return new HyperDual(c, 0, 0, 0);
    }

    @Override
    public HyperDual chain(double v, double d, double dd) {
        return new HyperDual(v, Dual.times(d, first), Dual.times(d, second),
                Dual.times(d, both) + Dual.times(dd, first * second));
    }

    @Override
    public HyperDual chain(HyperDual b, double v, double da, double db, double daa, double dab, double dbb) {
        double mixed = Dual.times(da, both) + Dual.times(db, b.both) + Dual.times(daa, first * second)
                + Dual.times(dab, first * b.second + second * b.first) + Dual.times(dbb, b.first * b.second);
        return new HyperDual(v, Dual.times(da, first) + Dual.times(db, b.first),
                Dual.times(da, second) + Dual.times(db, b.second), mixed);
    }
}
