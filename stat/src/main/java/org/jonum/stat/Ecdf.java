package org.jonum.stat;

import java.util.Arrays;
import org.jonum.distuv.Distribution;
import org.jonum.distuv.Empirical;
import org.jonum.distuv.Interval;

/// The empirical distribution function F of a sample, with bands that hold the true one.
///
/// {@snippet :
/// Ecdf f = Ecdf.of(3, 1, 2, 2);
/// double p = f.cdf(2);                           // p == 0.75
/// double e = f.halfWidth(0.95);                  // e == 0.6790507578703097
/// }
/// The band F ± √(log(2/(1 − level))/(2n)) holds the true distribution function everywhere with at least that
/// probability, whatever the law.
///
/// Sources: Dvoretzky, Kiefer & Wolfowitz (1956); the constant is Massart's, The tight constant in the
/// Dvoretzky–Kiefer–Wolfowitz inequality (1990).
public final class Ecdf {
    private final double[] x;

    private Ecdf(double[] sample) {
        Samples.notEmpty("Ecdf.of", sample);
        Samples.require(!Samples.anyNaN(sample), "Ecdf.of", "x", Double.NaN,
                "numbers; NanPolicy.OMIT.apply leaves NaN out");
        x = Samples.sorted(sample);
    }

    /// The distribution function of a sample.
    ///
    /// @param sample at least one number, none NaN
    /// @return the function
    /// @throws IllegalArgumentException if there is no number, or one is NaN
    public static Ecdf of(double... sample) {
        return new Ecdf(sample);
    }

    /// How many numbers there are.
    ///
    /// @return n ≥ 1
    public int size() {
        return x.length;
    }

    /// The sample, ascending.
    ///
    /// @return a new array
    public double[] sorted() {
        return x.clone();
    }

    /// The part of the numbers that is ≤ t.
    ///
    /// @param t any number
    /// @return from 0 to 1; NaN for NaN
    public double cdf(double t) {
        return Double.isNaN(t) ? t : (double) upTo(t) / x.length;
    }

    /// The part of the numbers that is > t.
    ///
    /// @param t any number
    /// @return from 0 to 1; NaN for NaN
    public double sf(double t) {
        return Double.isNaN(t) ? t : (double) (x.length - upTo(t)) / x.length;
    }

    /// How many numbers are ≤ t.
    private int upTo(double t) {
        int lo = 0, hi = x.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (x[mid] <= t) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    }

    /// Half the width of the band, √(log(2/(1 − level))/(2n)).
    ///
    /// @param level the probability that it holds everywhere, 0 < level < 1
    /// @return the half-width
    /// @throws IllegalArgumentException if level is not such
    public double halfWidth(double level) {
        Samples.require(level > 0 && level < 1, "Ecdf.halfWidth", "level", level, "0 < level < 1");
        return Math.sqrt((Math.log(2) - Math.log1p(-level)) / 2 / x.length);
    }

    /// The band at t.
    ///
    /// @param t     any number but NaN
    /// @param level the probability that it holds everywhere, 0 < level < 1
    /// @return the part of [0, 1] within the half-width of F(t)
    /// @throws IllegalArgumentException if level is not such, or t is NaN
    public Interval band(double t, double level) {
        double e = halfWidth(level), f = cdf(t);
        return new Interval(Math.max(0, f - e), Math.min(1, f + e));
    }

    /// The largest distance sup|F − G| from another sample's function: the statistic of Kolmogorov & Smirnov.
    ///
    /// @param other another function
    /// @return from 0 to 1
    public double distance(Ecdf other) {
        double largest = 0;
        double[] y = other.x;
        for (int i = 0, j = 0; i < x.length && j < y.length;) {
            double at = Math.min(x[i], y[j]);
            while (i < x.length && x[i] == at) i++;
            while (j < y.length && y[j] == at) j++;
            largest = Math.max(largest, Math.abs((double) i / x.length - (double) j / y.length));
        }
        return largest;
    }

    /// The largest distance sup|F − G| from a law without atoms: the statistic of Kolmogorov & Smirnov.
    ///
    /// @param law a continuous law
    /// @return from 1/(2n) to 1
    public double distance(Distribution law) {
        double largest = 0;
        int n = x.length;
        for (int i = 0; i < n; i++) {
            double g = law.cdf(x[i]);
            if (Double.isNaN(g)) return g;
            largest = Math.max(largest, Math.max((i + 1.0) / n - g, g - (double) i / n));
        }
        return largest;
    }

    /// The law that gives each number the probability 1/n.
    ///
    /// @return the law
    /// @throws IllegalArgumentException if a number is infinite
    public Empirical law() {
        return Empirical.of(x);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Ecdf f && Arrays.equals(x, f.x);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(x);
    }

    @Override
    public String toString() {
        return "Ecdf[" + x.length + " numbers from " + x[0] + " to " + x[x.length - 1] + "]";
    }
}
