package org.jonum.mat;

/// A complex number, such as an eigenvalue of a real matrix.
///
/// {@snippet :
/// Complex z = new Complex(3, 4);
/// double size = z.abs();                         // size == 5
/// Complex w = z.times(z.conjugate());            // w.re() == 25; w.im() == 0
/// String s = new Complex(1, -2).toString();      // s == "1.0-2.0i"
/// }
/// Two complex numbers are equal if their parts are, as for any record of doubles.
///
/// @param re the real part
/// @param im the imaginary part
public record Complex(double re, double im) {

    /// A real number.
    ///
    /// @param x its value
    /// @return x + 0i
    public static Complex of(double x) {
        return new Complex(x, 0);
    }

    /// {@return whether the imaginary part is zero}
    public boolean isReal() {
        return im == 0;
    }

    /// {@return |z|, without overflow or underflow on the way}
    public double abs() {
        return Math.hypot(re, im);
    }

    /// {@return the angle of z, in (−π, π]}
    public double arg() {
        return Math.atan2(im, re);
    }

    /// {@return re − i·im}
    public Complex conjugate() {
        return new Complex(re, -im);
    }

    /// {@return −z}
    public Complex negate() {
        return new Complex(-re, -im);
    }

    /// The sum.
    ///
    /// @param w another number
    /// @return z + w
    public Complex plus(Complex w) {
        return new Complex(re + w.re, im + w.im);
    }

    /// The difference.
    ///
    /// @param w another number
    /// @return z − w
    public Complex minus(Complex w) {
        return new Complex(re - w.re, im - w.im);
    }

    /// The product, with |computed − z·w| ≤ 2·√2·ε·|z·w|.
    ///
    /// @param w another number
    /// @return z·w
    public Complex times(Complex w) {
        return new Complex(re * w.re - im * w.im, re * w.im + im * w.re);
    }

    /// A multiple.
    ///
    /// @param alpha the factor
    /// @return α·z
    public Complex scale(double alpha) {
        return new Complex(alpha * re, alpha * im);
    }

    /// The quotient; numbers of any size are scaled by a power of two first. A finite number over an infinite one is zero.
    ///
    /// @param w the divisor
    /// @return z / w
    public Complex over(Complex w) {
        double size = Math.max(Math.abs(w.re), Math.abs(w.im));
        if (Double.isInfinite(size) && Double.isFinite(re) && Double.isFinite(im)) return new Complex(0, 0);
        if (size == 0 || !Double.isFinite(size)) {
            double d = w.re * w.re + w.im * w.im;
            return new Complex((re * w.re + im * w.im) / d, (im * w.re - re * w.im) / d);
        }
        int e = Math.getExponent(size);
        double c = Math.scalb(w.re, -e), d = Math.scalb(w.im, -e), norm = c * c + d * d;
        double top = Math.max(Math.abs(re), Math.abs(im));
        int f = top == 0 || !Double.isFinite(top) ? 0 : Math.getExponent(top);
        double a = Math.scalb(re, -f), b = Math.scalb(im, -f);
        return new Complex(Math.scalb((a * c + b * d) / norm, f - e),
                Math.scalb((b * c - a * d) / norm, f - e));
    }

    /// {@return the principal square root, with re ≥ 0}
    public Complex sqrt() {
        if (re == 0 && im == 0) return new Complex(0, im);
        if (Double.isInfinite(im)) return new Complex(Double.POSITIVE_INFINITY, im);
        double size = Math.max(Math.abs(re), Math.abs(im));
        int half = size > 0x1p1020 ? -2 : size < 0x1p-900 ? 60 : 0;
        double x = Math.scalb(re, 2 * half), y = Math.scalb(im, 2 * half), back = Math.scalb(1.0, -half);
        double t = Math.sqrt((Math.abs(x) + Math.hypot(x, y)) / 2);
        double other = Math.abs(y) / (2 * t);
        return x >= 0 ? new Complex(back * t, back * Math.copySign(other, im))
                : new Complex(back * other, back * Math.copySign(t, im));
    }

    /// {@return e to the power z}
    public Complex exp() {
        double r = Math.exp(re);
        return im == 0 ? new Complex(r, im) : new Complex(r * Math.cos(im), r * Math.sin(im));
    }

    /// {@return the principal logarithm, log |z| + i·arg z}
    public Complex log() {
        double big = Math.max(Math.abs(re), Math.abs(im)), small = Math.min(Math.abs(re), Math.abs(im));
        // near the unit circle log |z| is a small difference: (|z|² − 1)/2 from (big − 1)·(big + 1) + small²
        double size = big > 0.5 && big < 2 ? Math.log1p((big - 1) * (big + 1) + small * small) / 2 : Math.log(abs());
        return new Complex(size, arg());
    }

    /// `1.0-2.0i`.
    @Override
    public String toString() {
        String sign = im < 0 || 1 / im < 0 ? "-" : "+";
        return re + sign + Math.abs(im) + "i";
    }
}
