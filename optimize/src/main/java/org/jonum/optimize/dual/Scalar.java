package org.jonum.optimize.dual;

/// A number that a generic objective computes with: [Real], or one that carries derivatives along, [Dual] and [HyperDual].
///
/// An implementation says how a function of one and of two numbers act on it, by their value and derivatives of first and second order; all
/// else follows. The value is, bit for bit, what the same operations give on `double`. A function that is missing is one call of [#chain]:
///
/// {@snippet :
/// Dual x = Dual.variable(0.5, 0, 1);
/// double s = Math.sinh(x.value()), c = Math.cosh(x.value());
/// Dual y = x.chain(s, c, s);                                     // sinh x
/// double slope = y.derivative(0);                                // slope == 1.1276259652063807
/// }
/// Comparisons are those of [#value]; where a function has no derivative, at the corner of abs, max and min, the one of 0 or of
/// the first argument is taken.
///
/// **Source** A. Griewank & A. Walther (2008), Evaluating derivatives, 2nd ed., SIAM; J. A. Fike & J. J. Alonso (2011), AIAA 2011-886.
///
/// @param <S> the kind of number itself
public interface Scalar<S extends Scalar<S>> {
    /// {@return the value without derivatives}
    double value();

    /// A constant of the same kind.
    ///
    /// @param c its value
    /// @return a number without derivatives
    S constant(double c);

    /// φ of this number.
    ///
    /// @param v   φ at its value
    /// @param d   φ′ there
    /// @param dd  φ″ there
    /// @return φ of it
    S chain(double v, double d, double dd);

    /// φ(a, b) of this number a and another one.
    ///
    /// @param b   the other one
    /// @param v   φ at their values
    /// @param da  ∂φ/∂a
    /// @param db  ∂φ/∂b
    /// @param daa ∂²φ/∂a²
    /// @param dab ∂²φ/∂a∂b
    /// @param dbb ∂²φ/∂b²
    /// @return φ of them
    S chain(S b, double v, double da, double db, double daa, double dab, double dbb);

    /// {@return a + b}
    ///
    /// @param b summand
    default S plus(S b) {
        return chain(b, value() + b.value(), 1, 1, 0, 0, 0);
    }

    /// {@return a + b}
    ///
    /// @param b summand
    default S plus(double b) {
        return chain(value() + b, 1, 0);
    }

    /// {@return a − b}
    ///
    /// @param b subtrahend
    default S minus(S b) {
        return chain(b, value() - b.value(), 1, -1, 0, 0, 0);
    }

    /// {@return a − b}
    ///
    /// @param b subtrahend
    default S minus(double b) {
        return chain(value() - b, 1, 0);
    }

    /// {@return a·b}
    ///
    /// @param b factor
    default S times(S b) {
        return chain(b, value() * b.value(), b.value(), value(), 0, 1, 0);
    }

    /// {@return a·b}
    ///
    /// @param b factor
    default S times(double b) {
        return chain(value() * b, b, 0);
    }

    /// {@return a/b}
    ///
    /// @param b divisor
    default S over(S b) {
        double w = b.value(), v = value() / w;
        return chain(b, v, 1 / w, -v / w, 0, -1 / w / w, 2 * v / w / w);
    }

    /// {@return a/b}
    ///
    /// @param b divisor
    default S over(double b) {
        return chain(value() / b, 1 / b, 0);
    }

    /// {@return −a}
    default S negate() {
        return chain(-value(), -1, 0);
    }

    /// {@return a²}
    default S square() {
        double v = value();
        return chain(v * v, 2 * v, 2);
    }

    /// {@return 1/a}
    default S reciprocal() {
        double r = 1 / value();
        return chain(r, -r * r, 2 * r * r * r);
    }

    /// {@return √a; its derivative at 0 is +∞}
    default S sqrt() {
        double r = Math.sqrt(value());
        return chain(r, 0.5 / r, -0.25 / r / value());
    }

    /// {@return eᵃ}
    default S exp() {
        double e = Math.exp(value());
        return chain(e, e, e);
    }

    /// {@return eᵃ − 1}
    default S expm1() {
        double e = Math.exp(value());
        return chain(Math.expm1(value()), e, e);
    }

    /// {@return the natural logarithm}
    default S log() {
        double v = value();
        return chain(Math.log(v), 1 / v, -1 / v / v);
    }

    /// {@return log(1 + a)}
    default S log1p() {
        double u = 1 / (1 + value());
        return chain(Math.log1p(value()), u, -u * u);
    }

    /// {@return sin a}
    default S sin() {
        double s = Math.sin(value());
        return chain(s, Math.cos(value()), -s);
    }

    /// {@return cos a}
    default S cos() {
        double c = Math.cos(value());
        return chain(c, -Math.sin(value()), -c);
    }

    /// {@return tan a}
    default S tan() {
        double t = Math.tan(value()), u = 1 + t * t;
        return chain(t, u, 2 * t * u);
    }

    /// {@return arctan a}
    default S atan() {
        double v = value(), u = 1 / (1 + v * v);
        return chain(Math.atan(v), u, -2 * v * u * u);
    }

    /// {@return the hyperbolic tangent}
    default S tanh() {
        double t = Math.tanh(value()), u = (1 - t) * (1 + t);
        return chain(t, u, -2 * t * u);
    }

    /// {@return |a|; its derivative at 0 is 0}
    default S abs() {
        return chain(Math.abs(value()), Math.signum(value()), 0);
    }

    /// {@return aᵖ for a fixed power}
    ///
    /// @param p the power
    default S pow(double p) {
        double v = value();
        double first = p == 0 ? 0 : p * Math.pow(v, p - 1);
        double second = p == 0 || p == 1 ? 0 : p * (p - 1) * Math.pow(v, p - 2);
        return chain(Math.pow(v, p), first, second);
    }

    /// {@return aᵇ for a > 0}
    ///
    /// @param b the power
    default S pow(S b) {
        double a = value(), p = b.value(), v = Math.pow(a, p), l = Math.log(a), q = Math.pow(a, p - 1);
        return chain(b, v, p * q, v * l, p * (p - 1) * Math.pow(a, p - 2), q * (1 + p * l), v * l * l);
    }

    /// {@return the angle of the point (b, a)}
    ///
    /// @param b abscissa
    default S atan2(S b) {
        double y = value(), x = b.value(), r = x * x + y * y;
        return chain(b, Math.atan2(y, x), x / r, -y / r, -2 * x * y / r / r, (y - x) * (y + x) / r / r,
                2 * x * y / r / r);
    }

    /// {@return the larger one, the first if they are equal}
    ///
    /// @param b the other
    default S max(S b) {
        boolean first = value() >= b.value();
        return chain(b, Math.max(value(), b.value()), first ? 1 : 0, first ? 0 : 1, 0, 0, 0);
    }

    /// {@return the smaller one, the first if they are equal}
    ///
    /// @param b the other
    default S min(S b) {
        boolean first = value() <= b.value();
        return chain(b, Math.min(value(), b.value()), first ? 1 : 0, first ? 0 : 1, 0, 0, 0);
    }
}
