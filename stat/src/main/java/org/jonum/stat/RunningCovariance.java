package org.jonum.stat;

import java.util.Arrays;
import java.util.stream.Collector;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Means and covariances of observations of p variables that come one after the other, in memory for p² numbers; those of
/// parts join to those of the whole.
///
/// {@snippet :
/// var covariance = new RunningCovariance(2).add(1, 2).add(2, 4).merge(new RunningCovariance(2).add(3, 9));
/// double c = covariance.covariance().get(0, 1);      // c == 3.5
/// double m = covariance.mean().get(1);               // m == 5.0
/// }
/// Observations are gathered in a panel. It is centred about its own mean; under it goes the row √(n·m/(n + m))·δ, n and
/// m being the
/// numbers of observations before and in it and δ the distance of their means; then its products are added to those
/// before: what two passes over the data would give.
///
/// **Cost** p² flops for each observation, in [dsyrk][org.jonum.blas.DoubleLevel3#dsyrk]. **Error** a few ε·√(cᵢᵢ·cⱼⱼ) in
/// the covariance of i and j, however large the means. Each variable has a unit, a power of two, so that squares do not leave the range, whatever the numbers; covariances
/// themselves may.
///
/// Source: Chan, Golub & LeVeque, Algorithms for computing the sample variance (1983).
public final class RunningCovariance {
    private static final int PANEL = 512, COLUMNS = 16, MODERATE = 300, EXTREME = 1000;
    private static final double[] ONES = new double[PANEL];

    static {
        Arrays.fill(ONES, 1);
    }

    private final int p;
    private long n;
    private final int[] exponent; // the unit of variable j is 2^exponent[j], 1 for usual numbers
    private final double[] hi, lo; // the mean is their sum, in that unit
    private final double[] products; // Σ(x − mean)(x − mean)ᵀ in these units, lower triangle
    private final double[] panel; // PANEL + 1 rows
    private int waiting;

    /// The covariances of no observations yet.
    ///
    /// @param p how many variables, p ≥ 1
    /// @throws IllegalArgumentException if p < 1, or p² numbers do not fit in an array
    public RunningCovariance(int p) {
        Samples.require(p >= 1 && (long) p * Math.max(p, PANEL + 1) < Integer.MAX_VALUE - 8, "RunningCovariance", "p",
                p,
                "p ≥ 1, and p² elements in an array");
        this.p = p;
        exponent = new int[p];
        hi = new double[p];
        lo = new double[p];
        products = new double[p * p];
        panel = new double[(PANEL + 1) * p];
    }

    /// Takes an observation.
    ///
    /// @param x the values of the p variables
    /// @return this
    /// @throws IllegalArgumentException if there are not p
    public RunningCovariance add(double... x) {
        Samples.require(x.length == p, "RunningCovariance.add", "x.length", x.length, "a value for each of " + p
                + " variables");
        for (int j = 0; j < p; j++) panel[waiting + j * (PANEL + 1)] = x[j];
        if (++waiting == PANEL) flush();
        return this;
    }

    /// Takes observations.
    ///
    /// @param x observations in rows
    /// @return this
    /// @throws IllegalArgumentException if x has not p columns
    public RunningCovariance addAll(Matrix x) {
        Samples.require(x.cols() == p, "RunningCovariance.addAll", "columns", x.cols(), "a column for each of " + p
                + " variables");
        flush();
        DoubleView v = x.view();
        for (int i = 0; i < x.rows(); i += PANEL) {
            DoubleView part = v.block(i, 0, Math.min(PANEL, x.rows() - i), p);
            waiting = part.rows();
            absorb(part);
        }
        return this;
    }

    private void flush() {
        if (waiting > 0) absorb(DoubleView.of(panel, 0, waiting, p, PANEL + 1));
    }

    /// Centres the rows in the panel, and adds their products.
    private void absorb(DoubleView rows) {
        Blas blas = Backend.current().blas();
        int m = waiting;
        double share = m / ((double) n + m), root = Math.sqrt(n * share);
        int[] before = exponent.clone();
        Parallel.forEach((p + COLUMNS - 1) / COLUMNS, g -> {
            for (int j = g * COLUMNS; j < Math.min(p, (g + 1) * COLUMNS); j++) centre(blas, rows, j, share, root);
        });
        for (int j = 0; j < p; j++) {
            if (exponent[j] != before[j]) stretch(j, Math.scalb(1.0, before[j] - exponent[j]));
        }
        blas.dsyrk(Uplo.LOWER, Trans.TRANS, p, m + 1, 1, panel, 0, PANEL + 1, 1, products, 0, p);
        n += m;
        waiting = 0;
    }

    private void centre(Blas blas, DoubleView rows, int j, double share, double root) {
        int m = rows.rows(), off = j * (PANEL + 1), from = rows.off() + j * rows.cs();
        double[] a = panel, source = rows.data();
        if (source != a) {
            if (rows.rs() == 1) System.arraycopy(source, from, a, off, m);
            else for (int i = 0; i < m; i++) a[off + i] = source[from + i * rows.rs()];
        }
        unit(a, off, m, j);
        double first = a[off];
        double mean = first, rest = 0;
        int same = 1;
        while (same < m && a[off + same] == first) same++;
        if (same < m) {
            mean = blas.ddot(m, a, off, 1, ONES, 0, 1) / m;
            subtract(a, off, m, mean);
            rest = blas.ddot(m, a, off, 1, ONES, 0, 1) / m;
            subtract(a, off, m, rest);
        } else {
            Arrays.fill(a, off, off + m, Double.isFinite(first) ? 0 : Double.NaN);
        }
        if (n == 0) {
            hi[j] = mean;
            lo[j] = rest;
            a[off + m] = 0;
            return;
        }
        double step = mean - hi[j], delta = step + (Sums.error(mean, -hi[j], step) + (rest - lo[j]));
        double shift = delta * share, sum = hi[j] + shift;
        lo[j] += Sums.error(hi[j], shift, sum);
        hi[j] = sum;
        a[off + m] = root * delta;
    }

    /// Changes numbers to the unit of variable j, and that unit if they are too large for it, or the first that are not 0.
    private void unit(double[] a, int off, int m, int j) {
        double top = 0;
        for (int i = off; i < off + m; i++) top = Math.max(top, Math.abs(a[i]));
        int e = exponent[j];
        if (top > 0 && top <= Double.MAX_VALUE) {
            int own = Math.getExponent(top);
            boolean fresh = products[j + j * p] == 0 && hi[j] == 0;
            if (own - e > MODERATE || fresh && own - e < -MODERATE)
                e = Math.abs(own) <= MODERATE ? 0 : Math.clamp(own, -EXTREME, EXTREME);
        }
        if (e != exponent[j]) {
            double factor = Math.scalb(1.0, exponent[j] - e);
            hi[j] *= factor;
            lo[j] *= factor;
            exponent[j] = e;
        }
        if (e == 0) return;
        double factor = Math.scalb(1.0, -e);
        for (int i = off; i < off + m; i++) a[i] *= factor;
    }

    /// Multiplies row and column j of the products; the diagonal element twice.
    private void stretch(int j, double factor) {
        for (int k = 0; k < p; k++) products[Math.max(j, k) + Math.min(j, k) * p] *= factor;
        products[j + j * p] *= factor;
    }

    private static void subtract(double[] a, int off, int m, double c) {
        for (int i = off; i < off + m; i++) a[i] -= c;
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other covariances of other observations of the same variables
    /// @return this
    /// @throws IllegalArgumentException if they have another number of variables
    public RunningCovariance merge(RunningCovariance other) {
        Samples.require(other.p == p, "RunningCovariance.merge", "variables", other.p, "as many as " + p);
        other.flush();
        flush();
        if (other.n == 0) return this;
        double[] delta = new double[p], factor = new double[p];
        double share = other.n / ((double) n + other.n), weight = n * share;
        for (int j = 0; j < p; j++) {
            int e = common(other, j);
            double own = Math.scalb(1.0, exponent[j] - e);
            if (own != 1) {
                hi[j] *= own;
                lo[j] *= own;
                stretch(j, own);
                exponent[j] = e;
            }
            factor[j] = Math.scalb(1.0, other.exponent[j] - e);
            double otherHi = other.hi[j] * factor[j], otherLo = other.lo[j] * factor[j];
            if (n == 0) {
                hi[j] = otherHi;
                lo[j] = otherLo;
                continue;
            }
            double step = otherHi - hi[j];
            delta[j] = step + (Sums.error(otherHi, -hi[j], step) + (otherLo - lo[j]));
            double shift = delta[j] * share, sum = hi[j] + shift;
            lo[j] += Sums.error(hi[j], shift, sum);
            hi[j] = sum;
        }
        for (int j = 0; j < p; j++) {
            for (int i = j; i < p; i++) {
                double theirs = other.products[i + j * p] * factor[i] * factor[j];
                products[i + j * p] += theirs + (n == 0 ? 0 : weight * delta[i] * delta[j]);
            }
        }
        n += other.n;
        return this;
    }

    /// The larger unit of variable j; that of the other if one has only zeros.
    private int common(RunningCovariance other, int j) {
        boolean none = n == 0 || products[j + j * p] == 0 && hi[j] == 0;
        boolean nothing = other.products[j + j * p] == 0 && other.hi[j] == 0;
        return none ? other.exponent[j] : nothing ? exponent[j] : Math.max(exponent[j], other.exponent[j]);
    }

    /// How many variables there are.
    ///
    /// @return p
    public int variables() {
        return p;
    }

    /// How many observations were taken.
    ///
    /// @return at least 0
    public long count() {
        return n + waiting;
    }

    /// The means.
    ///
    /// @return a new vector; NaN of no observations
    public Vector mean() {
        flush();
        double[] m = new double[p];
        for (int j = 0; j < p; j++)
            m[j] = n == 0 ? Double.NaN : Math.scalb(hi[j] + (Double.isFinite(hi[j]) ? lo[j] : 0), exponent[j]);
        return Vector.of(m);
    }

    /// The covariances, with divisor n − 1.
    ///
    /// @return a new symmetric matrix; NaN of fewer than two observations
    public Matrix covariance() {
        return scaled(count() - 1);
    }

    /// The covariances with divisor n.
    ///
    /// @return a new symmetric matrix; NaN of no observations
    public Matrix populationCovariance() {
        return scaled(count());
    }

    private Matrix scaled(long divisor) {
        flush();
        double d = divisor > 0 ? (double) divisor : Double.NaN;
        return symmetric((i, j) -> CentralSums.unit(products[i + j * p] / d, -exponent[i] - exponent[j]));
    }

    /// Pearson's correlations.
    ///
    /// @return a new symmetric matrix with ones on its diagonal; NaN where a variable was constant
    public Matrix correlation() {
        flush();
        double[] s = new double[p];
        for (int j = 0; j < p; j++) s[j] = Math.sqrt(products[j + j * p]);
        return symmetric((i, j) -> i == j ? s[i] > 0 && s[i] <= Double.MAX_VALUE ? 1 : Double.NaN
                : Math.clamp(products[i + j * p] / s[i] / s[j], -1, 1));
    }

    /// Whether no sum of squares has left the range, or its lower end's neighbourhood.
    boolean inRange() {
        flush();
        for (int j = 0; j < p; j++) {
            double s = products[j + j * p];
            if (s > Double.MAX_VALUE || s > 0 && s < 0x1p-900) return false;
            if (s == 0 && n > 1 && hi[j] != 0 && Math.abs(hi[j]) < 0x1p-400) return false; // squares may have vanished
        }
        return true;
    }

    private Matrix symmetric(Matrix.Entries lower) {
        return Matrix.generate(p, p, (i, j) -> i >= j ? lower.at(i, j) : lower.at(j, i));
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        flush();
        var out = new ByteForm.Writer('C').putInt(p).putLong(n)
                .putDoubles(Arrays.stream(exponent).asDoubleStream().toArray())
                .putDoubles(hi).putDoubles(lo);
        for (int j = 0; j < p; j++) out.putDoubles(Arrays.copyOfRange(products, j + j * p, p + j * p));
        return out.bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same covariances
    /// @throws IllegalArgumentException if the bytes are not such
    public static RunningCovariance ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("RunningCovariance", 'C', bytes);
        int p = in.intWithin(1, Short.MAX_VALUE);
        in.require(in.left() == 8 * (1 + 3L * p + (long) p * (p + 1) / 2),
                "not as many bytes as for " + p + " variables");
        RunningCovariance c = new RunningCovariance(p);
        c.n = in.count();
        double[] e = in.numbers(p);
        for (int j = 0; j < p; j++) {
            in.require(Math.rint(e[j]) == e[j] && Math.abs(e[j]) <= EXTREME, "an exponent of " + e[j]);
            c.exponent[j] = (int) e[j];
        }
        System.arraycopy(in.numbers(p), 0, c.hi, 0, p);
        System.arraycopy(in.numbers(p), 0, c.lo, 0, p);
        for (int j = 0; j < p; j++) System.arraycopy(in.numbers(p - j), 0, c.products, j + j * p, p - j);
        in.end();
        return c;
    }

    /// Collects a stream of observations.
    ///
    /// @param p how many variables, p ≥ 1
    /// @return a collector of arrays of p values into their covariances
    /// @throws IllegalArgumentException as the constructor
    public static Collector<double[], ?, RunningCovariance> collector(int p) {
        return Collector.of(() -> new RunningCovariance(p), RunningCovariance::add, RunningCovariance::merge);
    }

    /// {@return how many variables and rows}
    @Override
    public String toString() {
        return "RunningCovariance[" + p + " variables, n=" + count() + "]";
    }
}
