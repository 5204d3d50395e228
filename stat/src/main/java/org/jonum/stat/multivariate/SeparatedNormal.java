package org.jonum.stat.multivariate;

import java.util.Arrays;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.StandardNormal;
import org.jonum.stat.internal.OwenScramble;
import org.jonum.stat.internal.SobolDirections;
import org.jonum.stat.internal.Uniforms;

/// A box under a normal law after Genz' transformation: an integral over the unit cube of a product of n probabilities.
///
/// Under Student's law with ν degrees of freedom it is the mean over r = √(χ²/ν) of boxes r times as large: one more coordinate, the first.
///
/// With Σ = L·Lᵀ, variable i has yᵢ between (aᵢ − Σₖ lᵢₖyₖ)/lᵢᵢ and (bᵢ − Σₖ lᵢₖyₖ)/lᵢᵢ, and yᵢ is the quantile of a uniform wᵢ on
/// that interval. The order is chosen while L is computed: next comes the variable that is least probable at the mean of those
/// before it.
final class SeparatedNormal {
    private static final int SCRAMBLES = 12, FIRST = 256;
    private static final double T_99 = 3.105806515539281; // of Student's law with 11 degrees of freedom, two-sided
    private static final long KEY = 0x47656e7a31393932L;
    private static final double TINY = 1e-290, SMALL = 1e-150; // the product of two that are not small does not underflow

    private final int n;
    private final double[] lower, upper; // in units of the diagonal of L
    private final double[][] l; // rows divided by their diagonal element
    private final long[][] direction; // of Sobol's sequence
    private final int first; // coordinate of the first variable: 1 if r comes before it
    private final double df; // ∞ for the normal law
    private double[] shift; // of the mean that a variable is drawn about

    private SeparatedNormal(int n, double df) {
        this.n = n;
        this.df = df;
        first = df < Double.POSITIVE_INFINITY ? 1 : 0;
        lower = new double[n];
        upper = new double[n];
        l = new double[n][];
        shift = new double[n];
        direction = SobolDirections.of(Math.max(1, n - 1 + first));
    }

    /// @param a standardised lower ends
    /// @param b standardised upper ends
    /// @param df degrees of freedom, ∞ for the normal law
    static SeparatedNormal of(Matrix sigma, Vector sd, double[] a, double[] b, double df) {
        int n = a.length;
        SeparatedNormal s = new SeparatedNormal(n, df);
        double[][] r = new double[n][n], f = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) r[i][j] = i == j ? 1 : sigma.get(i, j) / sd.get(i) / sd.get(j);
        int[] order = Uniforms.identity(n);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            s.choose(i, order, r, f, a, b, y);
            int v = order[i];
            double d = Math.sqrt(Math.max(remainder(r[v][v], f[v], i), Double.MIN_NORMAL));
            f[v][i] = d;
            for (int j = i + 1; j < n; j++) {
                int w = order[j];
                double x = r[w][v];
                for (int k = 0; k < i; k++) x -= f[w][k] * f[v][k];
                f[w][i] = x / d;
            }
            s.l[i] = new double[i];
            for (int k = 0; k < i; k++) s.l[i][k] = f[v][k] / d;
            s.lower[i] = a[v] / d;
            s.upper[i] = b[v] / d;
            double m = dot(s.l[i], y, i), lo = s.lower[i] - m, hi = s.upper[i] - m;
            y[i] = truncatedMean(lo, hi);
        }
        if (s.first == 0) s.shift = MinimaxTilting.shifts(s.l, s.lower, s.upper, y);
        return s;
    }

    private static double remainder(double diagonal, double[] row, int i) {
        double d = diagonal;
        for (int k = 0; k < i; k++) d -= row[k] * row[k];
        return d;
    }

    private void choose(int i, int[] order, double[][] r, double[][] f, double[] a, double[] b, double[] y) {
        int best = i;
        double least = Double.POSITIVE_INFINITY;
        for (int j = i; j < n; j++) {
            int v = order[j];
            double d = remainder(r[v][v], f[v], i), m = dot(f[v], y, i);
            if (!(d > 0)) continue;
            double root = Math.sqrt(d), p = Normal.standard().logProbability((a[v] - m) / root, (b[v] - m) / root);
            if (p < least) {
                least = p;
                best = j;
            }
        }
        int t = order[i];
        order[i] = order[best];
        order[best] = t;
    }

    private static double dot(double[] row, double[] y, int count) {
        double s = 0;
        for (int k = 0; k < count; k++) s += row[k] * y[k];
        return s;
    }

    /// The mean of a standard normal number between a and b; where that is lost in rounding, the end nearer to 0.
    private static double truncatedMean(double a, double b) {
        double near = a > 0 ? a : b < 0 ? b : 0;
        double log = Normal.standard().logProbability(a, b);
        double m = Math.exp(StandardNormal.logPdf(a) - log) - Math.exp(StandardNormal.logPdf(b) - log);
        return m >= a && m <= b ? m : near;
    }

    MvnProbability integrate(double absolute, double relative, long most) {
        Philox4x64 random = new Philox4x64(KEY);
        long[][] key = new long[SCRAMBLES][direction.length];
        for (long[] k : key) for (int i = 0; i < k.length; i++) k[i] = random.nextLong();
        LogSum[] sum = new LogSum[SCRAMBLES];
        for (int i = 0; i < SCRAMBLES; i++) sum[i] = new LogSum();
        long done = 0;
        MvnProbability result;
        do {
            long from = done, to = done == 0 ? FIRST : 2 * done;
            Parallel.forEach(SCRAMBLES, i -> sum[i].addAll(this, key[i], from, to));
            done = to;
            result = summary(sum, done);
        } while (!(result.error() <= absolute && result.logError() <= relative)
                && SCRAMBLES * done < most);
        return result;
    }

    private MvnProbability summary(LogSum[] sum, long points) {
        double top = Double.NEGATIVE_INFINITY;
        for (LogSum s : sum) top = Math.max(top, s.log());
        if (top == Double.NEGATIVE_INFINITY) return new MvnProbability(0, top, 0, 0, SCRAMBLES * points);
        double mean = 0, square = 0;
        for (LogSum s : sum) mean += Math.exp(s.log() - top) / SCRAMBLES;
        for (LogSum s : sum) square += Math.pow(Math.exp(s.log() - top) - mean, 2);
        double se = Math.sqrt(square / (SCRAMBLES * (SCRAMBLES - 1.0)));
        double log = top + Math.log(mean) - Math.log((double) points), value = Math.exp(Math.min(0, log));
        double part = T_99 * se / mean + 0x1p-50 * Math.max(1, Math.abs(log)) + rounding();
        if (!(part < 1)) // a few draws carry all: there may be others that are far larger
            return new MvnProbability(value, Math.min(0, log), 1, Double.POSITIVE_INFINITY, SCRAMBLES * points);
        return new MvnProbability(value, Math.min(0, log), part * value, part, SCRAMBLES * points);
    }

    /// What the ends of narrow intervals lose when they are standardised, as a part of the probability.
    private double rounding() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double width = upper[i] - lower[i];
            if (width < 1) sum += 0x1p-52 * Math.max(Math.abs(lower[i]), Math.abs(upper[i])) / width;
        }
        return sum;
    }

    /// The logarithm of the product of probabilities at a point of the cube.
    private double log(double[] w, double[] y) {
        double product = 1, log = 0, r = first == 0 ? 1 : Math.sqrt(ChiSquared.of(df).quantile(w[0]) / df);
        r = Math.max(r, Double.MIN_NORMAL);
        for (int i = 0; i < n; i++) {
            double mu = shift[i], m = dot(l[i], y, i) + mu, a = lower[i] * r - m, b = upper[i] * r - m;
            double p = Normal.standard().probability(a, b);
            if (p > SMALL) {
                product *= p;
                if (product < SMALL) {
                    log += Math.log(product);
                    product = 1;
                }
            } else {
                log += Normal.standard().logProbability(a, b);
            }
            if (i == n - 1) break;
            y[i] = quantile(a, b, w[i + first]) + mu;
            log += mu * (0.5 * mu - y[i]);
        }
        return log + Math.log(product);
    }

    /// The number below which the part w of the normal law between a and b lies.
    private static double quantile(double a, double b, double w) {
        double x = a > 0 ? upper(a, b, w) : b < 0 ? -upper(-b, -a, 1 - w) : middle(a, b, w);
        return Math.max(a, Math.min(b, x));
    }

    private static double middle(double a, double b, double w) {
        double left = StandardNormal.cdf(a), right = StandardNormal.sf(b), p = left * (1 - w) + (1 - right) * w;
        return p <= 0.5 ? StandardNormal.quantile(p)
                : StandardNormal.inverseSf(StandardNormal.sf(a) * (1 - w) + right * w);
    }

    private static double upper(double a, double b, double w) {
        double qa = StandardNormal.sf(a), qb = StandardNormal.sf(b);
        if (qa > TINY) return StandardNormal.inverseSf(qa * (1 - w) + qb * w);
        double la = StandardNormal.logSf(a), ratio = Math.exp(StandardNormal.logSf(b) - la);
        return StandardNormal.inverseLogSf(la + Math.log((1 - w) + ratio * w));
    }

    /// A sum of numbers given by their logarithms.
    private static final class LogSum {
        private double scale = Double.NEGATIVE_INFINITY, sum;

        void addAll(SeparatedNormal s, long[] key, long from, long to) {
            double[] w = new double[key.length], y = new double[s.n];
            for (long k = from; k < to; k++) {
                for (int i = 0; i < w.length; i++)
                    w[i] = Uniforms.open(OwenScramble.apply(key[i], SobolDirections.point(s.direction[i], k)));
                Arrays.fill(y, 0);
                add(s.log(w, y));
            }
        }

        private void add(double log) {
            if (log > scale + 200) {
                sum = scale == Double.NEGATIVE_INFINITY ? 0 : sum * Math.exp(scale - log);
                scale = log;
            }
            if (log > Double.NEGATIVE_INFINITY) sum += Math.exp(log - scale);
        }

        double log() {
            return sum > 0 ? scale + Math.log(sum) : Double.NEGATIVE_INFINITY;
        }
    }
}
