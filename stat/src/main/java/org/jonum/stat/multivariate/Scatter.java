package org.jonum.stat.multivariate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Sampler;
import org.jonum.mat.Attempt;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.NotPositiveDefiniteException;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// A positive definite matrix Σ = L·Lᵀ about a centre: what laws with elliptical densities share.
final class Scatter {
    static final double HALF_LOG_TWO_PI = 0.9189385332046728;
    private static final Sampler NORMAL = Normal.standard().sampler();

    final Vector centre;
    final Matrix sigma;
    final Matrix l;
    final double logDet;
    private final double[][] rows;

    private Scatter(Vector centre, Matrix sigma, Cholesky cholesky) {
        this.centre = centre;
        this.sigma = sigma;
        l = cholesky.l();
        rows = l.toArray();
        logDet = cholesky.logDet();
    }

    /// The arguments are copied; Σ must be symmetric to its rounding errors.
    static Attempt<Scatter> of(String routine, Vector centre, Matrix sigma) {
        int n = centre.size();
        Require.that(n >= 1, routine, "dimension", n, "at least 1");
        Require.finite(routine, "mean", centre.toArray());
        Matrix s = symmetric(routine, sigma);
        Require.same(routine, "order of the matrix", s.rows(), "size of the mean", n);
        return switch (Cholesky.tryOf(s)) {
            case Attempt.Done<Cholesky> done -> regular(new Scatter(centre.copy(), s, done.value()));
            case Attempt.Failed<Cholesky> failed -> new Attempt.Failed<>(failed.why());
        };
    }

    /// The share of a variance that the variables before it leave, l² by σ², is known to about n·ε: below that, it may as well be 0.
    private static Attempt<Scatter> regular(Scatter s) {
        for (int i = 0; i < s.dimension(); i++) {
            double d = s.rows[i][i];
            if (!(d * d > s.dimension() * 0x1p-52 * s.sigma.get(i, i)))
                return new Attempt.Failed<>(new NotPositiveDefiniteException(i + 1));
        }
        return new Attempt.Done<>(s);
    }

    /// A copy of a matrix that is square, finite, and symmetric to 10⁻¹² of the geometric mean of its diagonal elements.
    static Matrix symmetric(String routine, Matrix a) {
        Require.same(routine, "columns", a.cols(), "rows", a.rows());
        Require.finite(routine, "matrix", a);
        Matrix s = a.copy();
        for (int j = 0; j < s.cols(); j++) {
            for (int i = j + 1; i < s.rows(); i++) {
                double u = s.get(i, j), v = s.get(j, i), size = Math.sqrt(Math.abs(s.get(i, i) * s.get(j, j)));
                if (!(Math.abs(u - v) <= 1e-12 * Math.max(size, Math.max(Math.abs(u), Math.abs(v)))))
                    throw new IllegalArgumentException(routine + ": elements (" + i + ", " + j + ") = " + u + " and ("
                            + j + ", " + i + ") = " + v + ", need a symmetric matrix");
                s.set(i, j, 0.5 * u + 0.5 * v);
                s.set(j, i, s.get(i, j));
            }
        }
        return s;
    }

    int dimension() {
        return centre.size();
    }

    /// (x − c)ᵀΣ⁻¹(x − c).
    double squaredDistance(String routine, Vector x) {
        Require.same(routine, "x.size()", x.size(), "dimension", dimension());
        Vector d = x.minus(centre);
        for (int i = 0; i < d.size(); i++) {
            if (Double.isNaN(d.get(i))) return Double.NaN;
            if (Double.isInfinite(d.get(i))) return Double.POSITIVE_INFINITY;
        }
        double norm = whitened(d).norm2();
        return norm * norm;
    }

    /// L⁻¹·d.
    Vector whitened(Vector d) {
        return substitute(rows, d, dimension());
    }

    /// The first m elements of L⁻¹·d.
    private static Vector substitute(double[][] l, Vector d, int m) {
        double[] z = d.toArray();
        for (int i = 0; i < m; i++) {
            double s = z[i];
            for (int k = 0; k < i; k++) s -= l[i][k] * z[k];
            z[i] = s / l[i][i];
        }
        return Vector.of(z);
    }

    /// L·z for independent standard normal z.
    Vector noise(RandomGenerator random) {
        int n = dimension();
        double[] z = NORMAL.fill(random, new double[n]);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) x[i] += rows[i][k] * z[k];
        }
        return Vector.of(x);
    }

    Vector centre(int... indices) {
        return centre.select(indices);
    }

    Matrix sigma(int[] rows, int[] cols) {
        return sigma.selectRows(rows).selectCols(cols);
    }

    /// The indices that are not among those given, in ascending order.
    int[] others(String routine, int[] given) {
        Require.indices(routine, given, dimension());
        Require.that(given.length < dimension(), routine, "given", given.length, "fewer than " + dimension());
        boolean[] taken = new boolean[dimension()];
        for (int i : given) taken[i] = true;
        return IntStream.range(0, dimension()).filter(i -> !taken[i]).toArray();
    }

    /// The law of the others, given those. With the factor of Σ, those first, in blocks: centre c₂ + L₂₁L₁₁⁻¹(x₁ − c₁), scatter L₂₂L₂₂ᵀ.
    Conditional conditional(String routine, int[] given, Vector values) {
        Require.same(routine, "values.size()", values.size(), "indices given", given.length);
        Require.finite(routine, "values", values.toArray());
        int[] rest = others(routine, given);
        int m = given.length, n = dimension();
        int[] order = Arrays.copyOf(given, n);
        System.arraycopy(rest, 0, order, m, n - m);
        Matrix factor = Cholesky.of(sigma(order, order)).l();
        Vector d = Vector.zeros(n);
        d.slice(0, m).assign(values.minus(centre(given)));
        Vector z = substitute(factor.toArray(), d, m).slice(0, m);
        Matrix l22 = factor.block(m, m, n - m, n - m);
        Vector shift = factor.block(m, 0, n - m, m).times(z);
        double distance = z.norm2();
        return new Conditional(centre(rest).plus(shift), l22.transpose().gram(), distance * distance);
    }

    record Conditional(Vector centre, Matrix scatter, double squaredDistance) {
    }
}
