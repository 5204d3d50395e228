package org.jonum.special;

/// Kolmogorov's statistic Dₙ, the largest distance between the distribution function of a sample of n and that of the
/// continuous law from which it comes; [Kolmogorov] has the limit law of √n·Dₙ.
///
/// {@snippet :
/// double p = KolmogorovD.cdf(10, 0.274);       // p == 0.6284796154565046
/// }
/// The probabilities come from a recursion over the sample with positive terms (Pomeranz 1974) while n·nd is below 10⁶,
/// and from Pelz & Good's (1976) expansion, completed by extrapolation, beyond; where nd² > 6, or d ≥ ½, the far tail is twice
/// the one-sided one of [SmirnovD]. Simard & L'Ecuyer (2011) compare the methods.
///
/// NaN gives NaN; n < 1 gives NaN.
public final class KolmogorovD {
    private static final double FAR = 6, WORK = 1e6, LOG_2 = 0.6931471805599453;

    private KolmogorovD() {}

    /// P(Dₙ ≤ d).
    ///
    /// **Cost** some 80·n·nd multiplications, 0.1 s at most.
    /// **Error** below 1e-13, relative, for n ≤ 1000, and below 1e-12 for larger n where the probability is above 1e-9.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return between 0 and 1
    public static double cdf(long n, double d) {
        if (!(n >= 1 && d > 0 && d < 1)) return outside(n, d);
        double size = n, c = size * d;
        if (c <= 0.5) return 0;
        if (isFar(size, d)) return 1 - sf(n, d);
        double p = size * c < WORK ? PoissonBridge.cdf((int) n, d)
                : Math.exp(PelzGood.log(size, d * Math.sqrt(size), false));
        return Math.min(p, 1);
    }

    /// P(Dₙ > d).
    ///
    /// **Cost** that of [#cdf].
    /// **Error** below 1e-13, relative, for n ≤ 1000, and below 1e-12 for larger n where the probability is above 1e-9.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return between 0 and 1
    public static double sf(long n, double d) {
        if (!(n >= 1 && d > 0 && d < 1)) return 1 - outside(n, d);
        double size = n, c = size * d;
        if (c <= 0.5) return 1;
        if (isFar(size, d)) return 2 * SmirnovD.sf(n, d);
        double q = size * c < WORK ? PoissonBridge.sf((int) n, d)
                : Math.exp(PelzGood.log(size, d * Math.sqrt(size), true));
        return Math.min(q, 1);
    }

    /// log P(Dₙ ≤ d), also where that is below the range of doubles.
    ///
    /// **Cost** that of [#cdf].
    /// **Error** below 1e-12, relative.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return at most 0
    public static double logCdf(long n, double d) {
        double size = n, c = size * d;
        if (!(n >= 1 && c > 0.5 && d < 1)) return Math.log(cdf(n, d));
        if (isFar(size, d) || cdf(n, d) > 0.5) return Math.log1p(-sf(n, d));
        return size * c < WORK ? PoissonBridge.logCdf((int) n, d) : PelzGood.log(size, d * Math.sqrt(size), false);
    }

    /// log P(Dₙ > d), also where that is below the range of doubles.
    ///
    /// **Cost** that of [#cdf].
    /// **Error** below 1e-12, relative.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return at most 0
    public static double logSf(long n, double d) {
        double q = sf(n, d);
        if (q > 0.5) return Math.log1p(-cdf(n, d));
        return q < 1e-290 && d < 1 ? LOG_2 + SmirnovD.logSf(n, d) : Math.log(q);
    }

    private static boolean isFar(double n, double d) {
        return d >= 0.5 || n * d * d > FAR;
    }

    private static double outside(long n, double d) {
        return n >= 1 && d <= 0 ? 0 : n >= 1 && d >= 1 ? 1 : Double.NaN;
    }
}
