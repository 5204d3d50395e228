package org.jonum.optimize;

/// Random numbers of the methods that search: a generator of 64 bits of state, which a snapshot can hold.
///
/// **Source** G. L. Steele, D. Lea & C. H. Flood (2014), OOPSLA; normal numbers by the polar method of Marsaglia & Bray (1964), SIAM Review 6.
final class SplitMix {
    private static final double UNIT = 0x1p-53;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long nextLong() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /// Uniform in [0, 1).
    double uniform() {
        return (double) (nextLong() >>> 11) * UNIT;
    }

    /// Uniform in (−1, 1).
    double symmetric() {
        return (double) (nextLong() >>> 11 | 1) * (2 * UNIT) - 1;
    }

    /// Uniform among 0 … n − 1.
    int below(int n) {
        return (int) (uniform() * n);
    }

    /// Standard normal.
    double gaussian() {
        double u, s;
        do {
            u = symmetric();
            double v = symmetric();
            s = u * u + v * v;
        } while (!(s < 1 && s > 0));
        return u * Math.sqrt(-2 * StrictMath.log(s) / s);
    }

    /// Standard Cauchy.
    double cauchy() {
        return StrictMath.tan(Math.PI * (uniform() - 0.5));
    }

    void exchange(Ledger l) {
        int high = l.integer("seed high", (int) (state >> 32)), low = l.integer("seed low", (int) state);
        state = (long) high << 32 | low & 0xffffffffL;
    }
}
