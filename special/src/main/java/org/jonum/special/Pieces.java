package org.jonum.special;

/// A function by polynomials on equal pieces of octaves, in powers of the distance from the centre of the piece; the
/// constant terms are sums of two doubles, so that the values have about 58 bits.
///
/// A record, since the compiler takes the components of a constant record as constants and so unrolls the loop.
///
/// @param shift  the bits of a double that do not tell the pieces
/// @param first  the number of the first piece among all of that size
/// @param powers how many coefficients a piece has beside its constant term
/// @param hi     the constant terms …
/// @param lo     … what they lack …
/// @param rest   … and the other coefficients, one piece after the other
record Pieces(int shift, int first, int powers, double[] hi, double[] lo, double[] rest) {

    /// The pieces from `from` on: 2^bits for each octave.
    static Pieces of(double from, int bits, double[] hi, double[] lo, double[] rest) {
        int shift = 52 - bits;
        return new Pieces(shift, (int) (Double.doubleToRawLongBits(from) >>> shift), rest.length / hi.length, hi, lo,
                rest);
    }

    /// The value at x, which must be in one of the pieces.
    double at(double x) {
        int i = index(x);
        return hi[i] + (slope(x, 0, i) + lo[i]);
    }

    /// What the value at x has beyond v = at(x) as rounded.
    double low(double x, double v) {
        int i = index(x);
        return (hi[i] - v) + slope(x, 0, i) + lo[i];
    }

    /// factor·e^(e + eLo) times the value at x + xLo, rounded once.
    double timesExp(double x, double xLo, double e, double eLo, double factor) {
        int i = index(x);
        double c = hi[i], t = slope(x, xLo, i), v = c + t;
        return PairExp.expTimes(e, eLo, factor * v, factor * ((c - v) + t + lo[i]));
    }

    /// The value at x times (factor + factorLo), rounded once.
    double times(double x, double factor, double factorLo) {
        return times(x, 0, factor, factorLo);
    }

    /// The value at x + xLo times (factor + factorLo), rounded once.
    double times(double x, double xLo, double factor, double factorLo) {
        int i = index(x);
        double c = hi[i], p = c * factor, t = slope(x, xLo, i) + lo[i];
        return p + (DoubleDouble.productError(c, factor, p) + (c * factorLo + t * factor));
    }

    private int index(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> shift) - first;
    }

    /// The value less the constant term; in two chains.
    private double slope(double x, double xLo, int i) {
        double centre = Double.longBitsToDouble(Double.doubleToRawLongBits(x) >>> shift << shift | 1L << shift - 1);
        double d = x - centre + xLo, t = d * d, p = 0, q = 0;
        int k = i * powers + powers - 1;
        for (int n = powers; n > 1; n -= 2, k -= 2) {
            p = p * t + rest[k];
            q = q * t + rest[k - 1];
        }
        return powers % 2 == 0 ? d * (q + d * p) : d * ((p * t + rest[k]) + d * q);
    }
}
