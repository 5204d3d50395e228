package org.jonum.stat;

import java.util.Arrays;
import org.jonum.blas.Backend;

/// Means: arithmetic, geometric, harmonic, of powers, trimmed, winsorised.
///
/// {@snippet :
/// double a = Means.mean(1e16, 1, -1e16);         // a == 1/3.0, where a plain sum gives 0
/// double g = Means.geometric(1, 2, 4);           // g == 2.0
/// double h = Means.harmonic(1, 2, 4);            // h == 12/7.0
/// double t = Means.trimmed(0.2, 1, 2, 3, 4, 100);    // t == 3.0
/// }
/// A value that is NaN makes a mean NaN unless a [NanPolicy] says otherwise; a value with weight 0 was not seen.
public final class Means {
    private static final String NEED_NOT_NEGATIVE = "a number ≥ 0";

    private Means() {
    }

    /// The arithmetic mean Σx/n, from a compensated sum.
    ///
    /// **Error** relative ≤ 2ε + n²ε²·Σ|x|/|Σx|; it does not overflow.
    ///
    /// @param x at least one number
    /// @return the mean
    /// @throws IllegalArgumentException if x is empty
    public static double mean(double... x) {
        Samples.notEmpty("Means.mean", x);
        return Sums.mean(x, 0, x.length);
    }

    /// The arithmetic mean.
    ///
    /// @param x      numbers
    /// @param policy what to do with NaN
    /// @return the mean
    /// @throws IllegalArgumentException if no value is left, or a NaN is refused
    public static double mean(double[] x, NanPolicy policy) {
        return mean(policy.apply(x));
    }

    /// The weighted mean Σwx/Σw.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the mean
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double mean(double[] x, Weights weights) {
        Samples.weighted("Means.mean", x, weights);
        double[] w = weights.w;
        double total = weights.total();
        double m = Sums.sum(x.length, i -> w[i] == 0 ? 0 : w[i] / total * x[i]);
        double rest = Sums.sum(x.length, i -> w[i] == 0 ? 0 : w[i] / total * (x[i] - m));
        return Double.isFinite(rest) ? m + rest : m;
    }

    /// The geometric mean (Πx)^(1/n).
    ///
    /// **Error** relative ≤ 4ε: the product is formed, with its exponent beside it, not a sum of logarithms.
    ///
    /// @param x at least one number, none < 0
    /// @return the mean; 0 if one is 0
    /// @throws IllegalArgumentException if x is empty or has a negative number
    public static double geometric(double... x) {
        Samples.notEmpty("Means.geometric", x);
        double product = 1;
        long exponent = 0;
        for (double v : x) {
            Samples.require(!(v < 0), "Means.geometric", "x", v, NEED_NOT_NEGATIVE);
            if (!(v > 0 && v <= Double.MAX_VALUE)) {
                product *= v; // 0, ∞ or NaN, and the result is made of these
                continue;
            }
            int e = Math.getExponent(v < Double.MIN_NORMAL ? v * 0x1p60 : v) - (v < Double.MIN_NORMAL ? 60 : 0);
            product *= Math.scalb(v, -e / 2) * Math.scalb(1.0, -(e - e / 2));
            exponent += e;
            if (product >= 2 && product <= Double.MAX_VALUE) {
                product /= 2;
                exponent++;
            }
        }
        if (!(product > 0 && product <= Double.MAX_VALUE)) return product;
        long whole = Math.floorDiv(exponent, (long) x.length), part = exponent - whole * x.length;
        return Math.scalb(Math.exp((part * Math.log(2) + Math.log(product)) / x.length), (int) whole);
    }

    /// The weighted geometric mean exp(Σ w·log x/Σw).
    ///
    /// @param x       numbers, none < 0
    /// @param weights one for each
    /// @return the mean
    /// @throws IllegalArgumentException if x is empty or has a negative number, or there are not as many weights
    public static double geometric(double[] x, Weights weights) {
        Samples.weighted("Means.geometric", x, weights);
        for (double v : x) Samples.require(!(v < 0), "Means.geometric", "x", v, NEED_NOT_NEGATIVE);
        double[] w = weights.w;
        double total = weights.total();
        double m = Math.exp(Sums.sum(x.length, i -> w[i] == 0 ? 0 : w[i] / total * Math.log(x[i])));
        if (!(m > 0 && m <= Double.MAX_VALUE)) return m;
        return m * Math.exp(Sums.sum(x.length, i -> w[i] == 0 ? 0 : w[i] / total * Math.log(x[i] / m)));
    }

    /// The harmonic mean n/Σ(1/x).
    ///
    /// @param x at least one number, none < 0
    /// @return the mean; 0 if one is 0
    /// @throws IllegalArgumentException if x is empty or has a negative number
    public static double harmonic(double... x) {
        Samples.notEmpty("Means.harmonic", x);
        double least = least("Means.harmonic", x);
        if (!(least > 0 && least <= Double.MAX_VALUE)) return least;
        return least * (x.length / Sums.sum(x.length, i -> least / x[i]));
    }

    /// The weighted harmonic mean Σw/Σ(w/x).
    ///
    /// @param x       numbers, none < 0
    /// @param weights one for each
    /// @return the mean
    /// @throws IllegalArgumentException if x is empty or has a negative number, or there are not as many weights
    public static double harmonic(double[] x, Weights weights) {
        Samples.weighted("Means.harmonic", x, weights);
        double[] w = weights.w;
        int[] seen = java.util.stream.IntStream.range(0, x.length).filter(i -> w[i] > 0).toArray();
        double[] y = Arrays.stream(seen).mapToDouble(i -> x[i]).toArray();
        double least = least("Means.harmonic", y), total = weights.total();
        if (!(least > 0 && least <= Double.MAX_VALUE)) return least;
        return least / Sums.sum(y.length, i -> w[seen[i]] / total * (least / y[i]));
    }

    /// The smallest, which is NaN if one is.
    private static double least(String routine, double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (double v : x) {
            Samples.require(!(v < 0), routine, "x", v, NEED_NOT_NEGATIVE);
            least = Math.min(least, v);
        }
        return least;
    }

    /// The power mean (Σxᵖ/n)^(1/p); for p = 0 the geometric mean, for ±∞ the largest and smallest number.
    ///
    /// @param p any number
    /// @param x at least one number, none < 0
    /// @return the mean
    /// @throws IllegalArgumentException if x is empty or has a negative number, or p is NaN
    public static double power(double p, double... x) {
        Samples.require(!Double.isNaN(p), "Means.power", "p", p, "a number");
        double g = geometric(x);
        if (p == 0 || Double.isNaN(g)) return g;
        double low = Arrays.stream(x).min().orElseThrow(), high = Arrays.stream(x).max().orElseThrow();
        if (Double.isInfinite(p)) return p > 0 ? high : low;
        if (high == 0 || low == Double.POSITIVE_INFINITY || p < 0 && low == 0) return p > 0 ? high : low;
        if (high == Double.POSITIVE_INFINITY && p > 0) return high;
        if (low > 0 && high <= Double.MAX_VALUE && Math.abs(p) * (Math.log(high) - Math.log(low)) < 1) {
            double mean = Sums.sum(x.length, i -> Math.expm1(p * Math.log(x[i] / g))) / x.length;
            return g * Math.exp(Math.log1p(mean) / p);
        }
        double unit = p > 0 ? high : low; // all powers of x/unit are ≤ 1
        return unit * Math.pow(Sums.sum(x.length, i -> Math.pow(x[i] / unit, p)) / x.length, 1 / p);
    }

    /// √(Σx²/n), without avoidable overflow.
    ///
    /// @param x at least one number
    /// @return the root of the mean of squares
    /// @throws IllegalArgumentException if x is empty
    public static double rootMeanSquare(double... x) {
        Samples.notEmpty("Means.rootMeanSquare", x);
        double largest = 0;
        for (double v : x) largest = Math.max(largest, Math.abs(v));
        if (!(largest > 0 && largest <= Double.MAX_VALUE)) return largest;
        double unit = largest;
        double[] u = Arrays.stream(x).map(v -> v / unit).toArray();
        return unit * (Backend.current().blas().dnrm2(u.length, u, 0, 1) / Math.sqrt(u.length));
    }

    /// The mean of what is left without the ⌊fraction·n⌋ smallest and as many largest numbers.
    ///
    /// @param fraction cut off at each end, from 0 to less than ½
    /// @param x        at least one number
    /// @return the trimmed mean
    /// @throws IllegalArgumentException if x is empty, or fraction is not such
    public static double trimmed(double fraction, double... x) {
        double[] s = ordered("Means.trimmed", fraction, x);
        int k = (int) (fraction * s.length);
        return Double.isNaN(s[s.length - 1]) ? Double.NaN : Sums.mean(s, k, s.length - k);
    }

    /// The mean after the ⌊fraction·n⌋ smallest numbers were replaced by the next larger one, and as many largest by the
    /// next smaller.
    ///
    /// @param fraction replaced at each end, from 0 to less than ½
    /// @param x        at least one number
    /// @return the winsorised mean
    /// @throws IllegalArgumentException if x is empty, or fraction is not such
    public static double winsorized(double fraction, double... x) {
        double[] s = ordered("Means.winsorized", fraction, x);
        if (Double.isNaN(s[s.length - 1])) return Double.NaN;
        int k = (int) (fraction * s.length), n = s.length;
        Arrays.fill(s, 0, k, s[k]);
        Arrays.fill(s, n - k, n, s[n - k - 1]);
        return Sums.mean(s, 0, n);
    }

    private static double[] ordered(String routine, double fraction, double[] x) {
        Samples.notEmpty(routine, x);
        Samples.require(fraction >= 0 && fraction < 0.5, routine, "fraction", fraction, "0 ≤ fraction < 0.5");
        return Samples.sorted(x);
    }
}
