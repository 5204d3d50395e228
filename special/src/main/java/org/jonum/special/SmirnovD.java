package org.jonum.special;

/// Smirnov's one-sided statistic D⁺ₙ = sup (Fₙ − F), the largest height of the distribution function of a sample of n
/// over that of a continuous law.
///
/// {@snippet :
/// double q = SmirnovD.sf(10, 0.4);             // q == 0.0294946904
/// }
/// P(D⁺ₙ ≥ d) = d·Σ C(n,j)·(d + j/n)^(j−1)·(1 − d − j/n)^(n−j), j = 0 … n(1−d) (Smirnov 1944; Birnbaum & Tingey 1951).
/// With c = nd and the Poisson masses D(a, x) = xᵃe⁻ˣ/Γ(a+1) a term is c/(c+j)·D(j, j+c)·D(n−j, n−j−c)/D(n, n), all
/// of them positive. For n above 10⁶ the sum is taken at some thousand points by the trapezoidal rule, as the terms and
/// all their differences vanish at both ends; where they do not, for c < 50, it is exp(−(6c+1)²/(18n)).
///
/// NaN gives NaN; n < 1 gives NaN.
public final class SmirnovD {
    private static final double MANY = 1e6;
    private static final int POINTS = 6000;

    private SmirnovD() {}

    /// P(D⁺ₙ ≥ d).
    ///
    /// **Cost** some 100 ns for each of n(1−d) terms, 6000 at most from n = 10⁶ on.
    /// **Error** below 1e-13, relative, for n ≤ 10⁶ or nd ≥ 50.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return between 0 and 1
    public static double sf(long n, double d) {
        if (!(n >= 1 && d > 0 && d < 1)) return n >= 1 && d <= 0 ? 1 : n >= 1 && d >= 1 ? 0 : Double.NaN;
        double size = n, c = size * d, last = Math.floor(size - c), step = 1, j = 0;
        if (size > MANY) {
            if (c < 50) return Math.exp(-(6 * c + 1) * (6 * c + 1) / (18 * size));
            step = (size - c) / POINTS;
            j = 0.5 * step;
            last = size - c;
        }
        double sum = 0, low = 0;
        for (; j <= last; j += step) {
            double x = size - j - c;
            if (!(x > 0)) break;
            double t = c / (c + j) * GammaPrefix.times(j, j + c, 1) * GammaPrefix.times(size - j, x, 1), s = sum + t;
            low += DoubleDouble.sumError(sum, t, s);
            sum = s;
        }
        return Math.min(1, step * (sum + low) / GammaPrefix.scale(size));
    }

    /// log P(D⁺ₙ ≥ d), also where that is below the range of doubles.
    ///
    /// **Cost** three times that of [#sf] there.
    /// **Error** below 1e-13, relative.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return at most 0
    public static double logSf(long n, double d) {
        double p = sf(n, d), size = n, c = size * d, end = size - c;
        if (!(p < 1e-290 && d < 1)) return Math.log(p);
        double step = size > MANY ? end / POINTS : 1, first = size > MANY ? 0.5 * step : 0,
                top = Double.NEGATIVE_INFINITY;
        for (double j = first; j <= end; j += step) top = Math.max(top, logTerm(size, c, j));
        double sum = 0;
        for (double j = first; j <= end; j += step) sum += Math.exp(logTerm(size, c, j) - top);
        return top + Math.log(step * sum / GammaPrefix.scale(size));
    }

    private static double logTerm(double n, double c, double j) {
        double x = n - j - c;
        if (!(x > 0)) return Double.NEGATIVE_INFINITY;
        return Math.log(c / (c + j)) + (GammaPrefix.logTimes(j, j + c, 1) + GammaPrefix.logTimes(n - j, x, 1));
    }

    /// P(D⁺ₙ ≤ d).
    ///
    /// For nd ≤ 2 it is what the sum lacks to 1, d·Σ over j = n(1−d) … n, whose terms alternate in sign.
    ///
    /// **Error** below 1e-13, relative, for nd ≤ 2; else that of [#sf], absolute.
    ///
    /// @param n size of the sample, n ≥ 1
    /// @param d any number
    /// @return between 0 and 1
    public static double cdf(long n, double d) {
        double size = n, c = size * d;
        if (!(c > 0 && c <= 2 && d < 1 && n >= 1)) return 1 - sf(n, d);
        double sum = 0;
        for (int k = 0; k < c; k++) {                     // j = n − k: C(n,k)·(c+n−k)^(n−k−1)·(k−c)^k/n^n·c
            double j = size - k;
            if (j < 0) break;
            double t = c / (c + j) * GammaPrefix.times(j, j + c, 1) * Math.exp(c - k) * power(k - c, k);
            sum += t;
        }
        return sum / GammaPrefix.scale(size);
    }

    /// xᵏ/k!.
    private static double power(double x, int k) {
        double p = 1;
        for (int i = 1; i <= k; i++) p *= x / i;
        return p;
    }
}
