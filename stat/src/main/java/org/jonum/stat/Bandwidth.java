package org.jonum.stat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// Rules for the bandwidth of a kernel estimate with a normal kernel, to be given to [org.jonum.distuv.Kde].
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4, 7};
/// double h = Bandwidth.silverman(x);             // h == 0.9735846228506357
/// double d = Kde.of(x, Bandwidth.sheatherJones(x)).pdf(3);
/// }
/// Silverman's and Scott's rules are made for laws with one peak, and smooth others too much; Sheather & Jones' is not.
public final class Bandwidth {
    private static final int DIRECT = 1000, GRID = 2048;

    private Bandwidth() {
    }

    private static double[] checked(String routine, double[] x) {
        Samples.notEmpty(routine, x);
        for (double v : x) Samples.require(Math.abs(v) <= Double.MAX_VALUE, routine, "x", v, "finite numbers");
        double least = Arrays.stream(x).min().orElseThrow(), most = Arrays.stream(x).max().orElseThrow();
        Samples.require(least < most, routine, "x", least, "numbers that are not all the same");
        return x;
    }

    /// The lesser of standard deviation and IQR/1.34; where the latter is 0, the former.
    private static double spread(double[] x, double normal) {
        double s = Moments.standardDeviation(x), q = Quantiles.interquartileRange(x) / normal;
        return q > 0 ? Math.min(s, q) : s;
    }

    /// Silverman's rule of thumb, 0.9·min(s, IQR/1.34)·n^(−1/5): `bw.nrd0` of R.
    ///
    /// @param x finite numbers, not all the same
    /// @return the bandwidth
    /// @throws IllegalArgumentException if they are not such
    public static double silverman(double... x) {
        return 0.9 * spread(checked("Bandwidth.silverman", x), 1.34) * Math.pow(x.length, -0.2);
    }

    /// Scott's rule, 1.06·min(s, IQR/1.34)·n^(−1/5): `bw.nrd` of R, but for its 1.349 in place of 1.34.
    ///
    /// @param x finite numbers, not all the same
    /// @return the bandwidth
    /// @throws IllegalArgumentException if they are not such
    public static double scott(double... x) {
        return 1.06 * spread(checked("Bandwidth.scott", x), 1.34) * Math.pow(x.length, -0.2);
    }

    /// Sheather & Jones' bandwidth, which solves the equation for the best one with the density's curvature estimated at
    /// a bandwidth that depends on it: `bw.SJ` of R.
    ///
    /// **Cost** n² evaluations of the kernel for up to 1000 numbers; beyond, the distances are counted in 2048 bins.
    ///
    /// Source: Sheather & Jones, A reliable data-based bandwidth selection method for kernel density estimation (1991).
    ///
    /// @param x finite numbers, not all the same
    /// @return the bandwidth
    /// @throws IllegalArgumentException if they are not such
    public static double sheatherJones(double... x) {
        checked("Bandwidth.sheatherJones", x);
        double n = x.length, lambda = spread(x, 1.349);
        double[] u = Arrays.stream(x).map(v -> (v - x[0]) / lambda).toArray(); // in the unit λ
        Gaps d = u.length <= DIRECT ? Gaps.direct(u) : Gaps.binned(u);
        double curvature = d.mean(0.920 * 1.349 * Math.pow(n, -1 / 7.0), 4, n),
                slope = -d.mean(0.912 * 1.349 * Math.pow(n, -1 / 9.0), 6, n);
        if (!(curvature > 0 && slope > 0)) return silverman(x);
        double ratio = 1.357 * Math.pow(curvature / slope, 1 / 7.0), c = 1 / (2 * Math.sqrt(Math.PI) * n);
        DoubleUnaryOperator f = h -> Math.pow(c / d.mean(ratio * Math.pow(h, 5 / 7.0), 4, n), 0.2) - h;
        double hi = 1.144 * Math.pow(n, -0.2), lo = 0.1 * hi;
        for (int i = 0; i < 60 && !(f.applyAsDouble(lo) > 0); i++) lo /= 1.5;
        for (int i = 0; i < 60 && !(f.applyAsDouble(hi) < 0); i++) hi *= 1.5;
        for (int i = 0; i < 100 && hi - lo > 1e-12 * hi; i++) {
            double mid = lo + (hi - lo) / 2;
            if (f.applyAsDouble(mid) > 0) lo = mid;
            else hi = mid;
        }
        return lambda * (lo + (hi - lo) / 2);
    }

    /// The distances between numbers, each with the number of pairs that have it.
    private record Gaps(double[] distance, double[] pairs) {
        static Gaps direct(double[] u) {
            int n = u.length, m = 0;
            double[] d = new double[n * (n - 1) / 2], ones = new double[d.length];
            for (int i = 1; i < n; i++) for (int j = 0; j < i; j++) d[m++] = Math.abs(u[i] - u[j]);
            Arrays.fill(ones, 1);
            return new Gaps(d, ones);
        }

        static Gaps binned(double[] u) {
            double lower = Arrays.stream(u).min().orElseThrow(), upper = Arrays.stream(u).max().orElseThrow();
            double width = (upper - lower) / (GRID - 1);
            double[] counts = new double[GRID], d = new double[GRID], pairs = new double[GRID];
            for (double v : u) counts[(int) Math.rint((v - lower) / width)]++;
            for (int k = 0; k < GRID; k++) {
                d[k] = k * width;
                for (int i = k; i < GRID; i++) pairs[k] += counts[i] * counts[i - k];
            }
            pairs[0] = (pairs[0] - u.length) / 2; // not each with itself
            return new Gaps(d, pairs);
        }

        /// Σ φ⁽ʳ⁾(d/h)/(n(n − 1)·h^(r+1)) over all pairs in both orders, and of each number with itself, r being 4 or 6.
        double mean(double h, int r, double n) {
            double sum = 0;
            for (int i = 0; i < distance.length; i++) {
                double z = distance[i] / h, t = z * z;
                if (t < 1000 && pairs[i] > 0)
                    sum += pairs[i] * Math.exp(-t / 2) * (r == 4 ? (t - 6) * t + 3 : ((t - 15) * t + 45) * t - 15);
            }
            double own = r == 4 ? 3 * n : -15 * n;
            return (2 * sum + own) / (n * (n - 1) * Math.pow(h, r + 1) * Math.sqrt(2 * Math.PI));
        }
    }
}
