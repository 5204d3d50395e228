package org.jonum.special;

/// Factorials and binomial coefficients, and their logarithms.
///
/// {@snippet :
/// double c = Binomials.binomial(50, 25);         // c == 126410606437752.0
/// double l = Binomials.logBinomial(1000, 500);   // l == 689.4672615678511
/// double f = Binomials.factorial(20);            // f == 2432902008176640000.0
/// }
public final class Binomials {
    private static final int LARGEST = 170; // 171! is beyond the range
    private static final double SMALL = 0x1p-200; // products begin here, so as not to overflow before their values do
    private static final double[] FACTORIALS = new double[LARGEST + 1];

    static {
        DoubleDouble f = DoubleDouble.of(SMALL);
        for (int n = 0; n <= LARGEST; n++) {
            if (n > 0) f = f.times(n);
            FACTORIALS[n] = f.value() / SMALL;
        }
    }

    private Binomials() {
    }

    /// n! = 1·2·…·n.
    ///
    /// **Error** below 0.51 ulp.
    ///
    /// @param n from 0
    /// @return n!; ∞ above 170, NaN for n < 0
    public static double factorial(int n) {
        return n < 0 ? Double.NaN : n <= LARGEST ? FACTORIALS[n] : Double.POSITIVE_INFINITY;
    }

    /// log n!
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param n from 0
    /// @return log n!; NaN for n < 0
    public static double logFactorial(long n) {
        return n < 0 ? Double.NaN : n <= LARGEST ? Math.log(FACTORIALS[(int) n]) : Gamma.logGamma(n + 1.0);
    }

    /// The number of subsets of k among n, n!/(k!·(n − k)!).
    ///
    /// **Cost** at most 1024 multiplications.  **Error** below 0.51 ulp; exact as far as doubles are.
    ///
    /// @param n from 0 to 2^53
    /// @param k any number
    /// @return the coefficient, 0 for k < 0 and k > n; ∞ beyond the range, NaN for n < 0
    public static double binomial(long n, long k) {
        if (n < 0) return Double.NaN;
        return k < 0 || k > n ? 0 : product(SMALL, n, Math.min(k, n - k)).value() / SMALL;
    }

    /// The logarithm of [#binomial].
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param n from 0 to 2^53
    /// @param k any number
    /// @return the logarithm, −∞ for k < 0 and k > n; NaN for n < 0
    public static double logBinomial(long n, long k) {
        if (n < 0) return Double.NaN;
        if (k < 0 || k > n) return Double.NEGATIVE_INFINITY;
        long m = Math.min(k, n - k);
        if (m <= 16) return Logarithm.log(product(1, n, m)).value();
        return -Math.log(n + 1.0) - Beta.logBeta(m + 1.0, n - m + 1.0);
    }

    /// start·∏ (n − m + i)/i, i = 1 … m, as a sum of two doubles; each step doubles it at least.
    private static DoubleDouble product(double start, long n, long m) {
        DoubleDouble c = DoubleDouble.of(start);
        for (long i = 1; i <= m && c.hi() < 0x1p830; i++)
            c = c.times((double) (n - m + i)).over((double) i);
        return c;
    }
}
