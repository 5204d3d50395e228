package org.jonum.stat.multivariate;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// k-means: groups of observations around their means, with a locally least sum of squared distances.
///
/// {@snippet :
/// Matrix x = Matrix.of(6, 1, 1, 2, 3, 11, 12, 13);
/// KMeans k = KMeans.of(x, 2, new Philox4x64(1));
/// double inertia = k.inertia();                  // inertia == 4.0
/// boolean apart = k.labels()[0] != k.labels()[5];                // apart == true
/// }
/// Starts are those of k-means++: each further centre is an observation drawn with a probability in proportion to its squared
/// distance from those there are. Then each observation goes to its nearest centre, and centres to the means of theirs, until
/// nothing changes; bounds on distances tell which need not be computed. A centre that loses all moves to the observation that is
/// farthest from its own.
///
/// **Cost** O(rows·columns·k) for an iteration at most, in parallel; results are the same bits for any number of threads.
///
/// Sources: Lloyd, Least squares quantization in PCM (1957, 1982); Arthur & Vassilvitskii, k-means++ (2007); Hamerly, Making
/// k-means even faster (2010).
public final class KMeans {
    private static final int ITERATIONS = 300, STARTS = 10;

    private final Matrix centres;
    private final int[] labels;
    private final double inertia;
    private final int iterations;
    private final boolean converged;

    private KMeans(Matrix centres, int[] labels, double inertia, int iterations, boolean converged) {
        this.centres = centres;
        this.labels = labels;
        this.inertia = inertia;
        this.iterations = iterations;
        this.converged = converged;
    }

    /// The best of 10 starts, each of at most 300 iterations.
    ///
    /// @param x      observations, finite
    /// @param k      how many groups, from 1 to the number of rows
    /// @param random where starts come from
    /// @return groups
    /// @throws IllegalArgumentException if k is out of range, or data are not finite
    public static KMeans of(Matrix x, int k, RandomGenerator random) {
        return of(x, k, STARTS, ITERATIONS, random);
    }

    /// The best of several starts.
    ///
    /// @param x          observations, finite
    /// @param k          how many groups, from 1 to the number of rows
    /// @param starts     how many, at least 1
    /// @param iterations at most, of each, at least 1
    /// @param random     where starts come from
    /// @return groups
    /// @throws IllegalArgumentException if k, starts or iterations is out of range, or data are not finite
    public static KMeans of(Matrix x, int k, int starts, int iterations, RandomGenerator random) {
        String routine = "KMeans.of";
        Require.that(k >= 1 && k <= x.rows(), routine, "k", k, "1 ≤ k ≤ rows = " + x.rows());
        Require.that(x.cols() >= 1, routine, "columns", x.cols(), "at least 1");
        Require.that(starts >= 1, routine, "starts", starts, "at least 1");
        Require.that(iterations >= 1, routine, "iterations", iterations, "at least 1");
        Require.finite(routine, "x", x);
        Points points = new Points(x);
        KMeans best = run(points, points.plusPlus(k, random), iterations);
        for (int s = 1; s < starts; s++) {
            KMeans other = run(points, points.plusPlus(k, random), iterations);
            if (other.inertia < best.inertia) best = other;
        }
        return best;
    }

    /// From given centres.
    ///
    /// @param x          observations, finite
    /// @param centres    where to start, finite: a row for each group
    /// @param iterations at most, at least 1
    /// @return groups
    /// @throws IllegalArgumentException if there are no centres or more than observations, columns differ, or data are not finite
    public static KMeans from(Matrix x, Matrix centres, int iterations) {
        String routine = "KMeans.from";
        Require.same(routine, "centres.cols()", centres.cols(), "x.cols()", x.cols());
        Require.that(centres.rows() >= 1 && centres.rows() <= x.rows(), routine, "centres", centres.rows(),
                "1 ≤ centres ≤ rows = " + x.rows());
        Require.that(x.cols() >= 1, routine, "columns", x.cols(), "at least 1");
        Require.that(iterations >= 1, routine, "iterations", iterations, "at least 1");
        Require.finite(routine, "x", x);
        Require.finite(routine, "centres", centres);
        return run(new Points(x), Points.rows(centres), iterations);
    }

    private static KMeans run(Points points, double[] centres, int most) {
        HamerlyBounds bounds = new HamerlyBounds(points, centres);
        int i = 0;
        boolean changed = true;
        while (changed && i < most) {
            changed = bounds.iterate();
            i++;
        }
        return new KMeans(points.matrix(bounds.centres()), bounds.labels(), bounds.inertia(), i, !changed);
    }

    /// The means of the groups.
    ///
    /// @return a row for each
    public Matrix centres() {
        return centres.copy();
    }

    /// The group of each observation.
    ///
    /// @return numbers from 0 to k − 1
    public int[] labels() {
        return labels.clone();
    }

    /// How many observations each group has.
    ///
    /// @return k numbers; 0 only if there are fewer different observations than groups
    public int[] sizes() {
        int[] sizes = new int[centres.rows()];
        for (int l : labels) sizes[l]++;
        return sizes;
    }

    /// The sum of squared distances of observations from their centres.
    ///
    /// @return at least 0
    public double inertia() {
        return inertia;
    }

    /// How many iterations were made.
    ///
    /// @return at least 1
    public int iterations() {
        return iterations;
    }

    /// Whether the last iteration changed nothing.
    ///
    /// @return false if the limit of iterations ended it
    public boolean converged() {
        return converged;
    }

    /// The groups of other observations: those of the nearest centres, the first of several.
    ///
    /// @param x observations of the same variables, finite
    /// @return numbers from 0 to k − 1
    /// @throws IllegalArgumentException if the number of columns is another, or data are not finite
    public int[] assign(Matrix x) {
        Require.same("KMeans.assign", "columns", x.cols(), "variables", centres.cols());
        Require.finite("KMeans.assign", "x", x);
        Points points = new Points(x);
        double[] c = Points.rows(centres);
        int[] nearest = new int[x.rows()];
        Parallel.forEach(points.blocks(), block -> {
            for (int i = points.from(block); i < points.to(block); i++) nearest[i] = points.nearest(i, c);
        });
        return nearest;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "k-means, %d groups, inertia %.7g, %d iterations%s", centres.rows(), inertia,
                iterations, converged ? "" : ", not converged");
    }

    /// Observations row by row, in blocks whose number does not depend on the threads.
    static final class Points {
        private static final int BLOCKS = 64, LEAST = 256;

        final int n, d;
        private final double[] x;
        private final int block;

        Points(Matrix rows) {
            n = rows.rows();
            d = rows.cols();
            x = rows(rows);
            block = Math.max(LEAST, Math.ceilDiv(n, BLOCKS));
        }

        static double[] rows(Matrix m) {
            Require.that((long) m.rows() * m.cols() <= Integer.MAX_VALUE - 8, "KMeans", "elements",
                    (long) m.rows() * m.cols(), "less than 2³¹");
            double[] x = new double[m.rows() * m.cols()];
            for (int j = 0; j < m.cols(); j++)
                for (int i = 0; i < m.rows(); i++) x[i * m.cols() + j] = m.get(i, j);
            return x;
        }

        Matrix matrix(double[] rows) {
            return Matrix.generate(rows.length / d, d, (i, j) -> rows[i * d + j]);
        }

        int blocks() {
            return Math.ceilDiv(n, block);
        }

        int from(int b) {
            return b * block;
        }

        int to(int b) {
            return (int) Math.min(n, (b + 1L) * block);
        }

        double value(int i, int j) {
            return x[i * d + j];
        }

        /// The squared distance of observation i from centre c.
        double squared(int i, double[] centres, int c) {
            double s = 0;
            for (int j = 0, a = i * d, b = c * d; j < d; j++) {
                double t = x[a + j] - centres[b + j];
                s += t * t;
            }
            return s;
        }

        int nearest(int i, double[] centres) {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int c = 0; c < centres.length / d; c++) {
                double s = squared(i, centres, c);
                if (s < least) {
                    least = s;
                    best = c;
                }
            }
            return best;
        }

        /// k rows, drawn as k-means++ says.
        double[] plusPlus(int k, RandomGenerator random) {
            double[] centres = new double[k * d], nearest = new double[n], sums = new double[blocks()];
            java.util.Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            int next = Uniforms.below(random, n);
            for (int c = 0; c < k; c++) {
                System.arraycopy(x, next * d, centres, c * d, d);
                int centre = c;
                Parallel.forEach(sums.length, b -> {
                    double s = 0;
                    for (int i = from(b); i < to(b); i++) {
                        nearest[i] = Math.min(nearest[i], squared(i, centres, centre));
                        s += nearest[i];
                    }
                    sums[b] = s;
                });
                next = draw(nearest, sums, random);
            }
            return centres;
        }

        /// An index with a probability in proportion to its weight; any, if all weights are 0.
        private int draw(double[] weight, double[] sums, RandomGenerator random) {
            double total = 0;
            for (double s : sums) total += s;
            double u = Uniforms.open(random) * total;
            if (!(total > 0 && total <= Double.MAX_VALUE)) return Uniforms.below(random, n);
            int b = 0;
            while (b < sums.length - 1 && u >= sums[b]) u -= sums[b++];
            int last = from(b);
            for (int i = from(b); i < to(b); i++) {
                if (!(weight[i] > 0)) continue;
                last = i;
                if (u < weight[i]) return i;
                u -= weight[i];
            }
            return last;
        }
    }
}
