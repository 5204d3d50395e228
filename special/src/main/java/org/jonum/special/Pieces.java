package org.jonum.special;

/// A function by polynomials on equal pieces of octaves, in powers of the distance from the centre of the piece; the
/// constant terms are sums of two doubles, so that the values have about 58 bits.
final class Pieces {
    private final int shift, first, powers;
    private final double[] hi, lo, rest;

    /// The pieces from `from`, a power of two, on: 2^bits for each octave.
    Pieces(double from, int bits, double[] hi, double[] lo, double[] rest) {
        shift = 52 - bits;
        first = (int) (Double.doubleToRawLongBits(from) >>> shift);
        powers = rest.length / hi.length;
        this.hi = hi;
        this.lo = lo;
        this.rest = rest;
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

    private int index(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> shift) - first;
    }

    private double slope(double x, double xLo, int i) {
        double centre = Double.longBitsToDouble(Double.doubleToRawLongBits(x) >>> shift << shift | 1L << shift - 1);
        int at = i * powers;
        double d = x - centre + xLo, s = rest[at + powers - 1];
        for (int k = powers - 2; k >= 0; k--) s = rest[at + k] + d * s;
        return d * s;
    }
}
