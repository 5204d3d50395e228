package org.jonum.stat.multivariate;

import java.util.random.RandomGenerator;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Sampler;
import org.jonum.mat.Attempt;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.Gamma;
import org.jonum.stat.internal.Require;

/// Wishart's law of matrices: that of Σzᵢzᵢᵀ for ν normal vectors z with covariance V.
///
/// The density is det X^((ν − n − 1)/2)·e^(−tr(V⁻¹X)/2)/(2^(νn/2)·det V^(ν/2)·Γₙ(ν/2)) on positive definite matrices of order n.
///
/// {@snippet :
/// Wishart law = Wishart.of(5, Matrix.identity(2));
/// double f = law.logPdf(Matrix.of(2, 2, 2, 1, 1, 3));            // f == -5.213345803763246
/// double mean = law.mean().get(0, 0);            // mean == 5.0
/// }
/// Samples are A·Aᵀ with the triangle of Bartlett: square roots of chi-squared numbers on its diagonal, normal ones below.
///
/// Sources: Wishart, The generalised product moment distribution (1928); Bartlett, On the theory of statistical regression (1933).
public final class Wishart {
    private static final Sampler NORMAL = Normal.standard().sampler();
    private static final double LOG_2 = 0.6931471805599453, LOG_PI = 1.1447298858494002;

    private final double df;
    private final Scatter s;
    private final double constant;

    private Wishart(double df, Scatter s) {
        this.df = df;
        this.s = s;
        int n = s.dimension();
        constant = -0.5 * df * (n * LOG_2 + s.logDet) - logGamma(n, 0.5 * df);
    }

    /// The law with those parameters.
    ///
    /// @param df    ν > n − 1, any real number
    /// @param scale V, finite and symmetric, of order n ≥ 1; it is copied
    /// @return the law
    /// @throws IllegalArgumentException if parameters are not such
    /// @throws org.jonum.mat.NotPositiveDefiniteException if V is singular, or not a covariance at all
    public static Wishart of(double df, Matrix scale) {
        return tryOf(df, scale).orElseThrow();
    }

    /// The law with those parameters, or why there is none.
    ///
    /// @param df    ν > n − 1, any real number
    /// @param scale V, finite and symmetric, of order n ≥ 1; it is copied
    /// @return the law, or a [org.jonum.mat.NotPositiveDefiniteException] that has not been thrown
    /// @throws IllegalArgumentException if parameters are not such
    public static Attempt<Wishart> tryOf(double df, Matrix scale) {
        return switch (scatter("Wishart", df, scale)) {
            case Attempt.Done<Scatter> done -> new Attempt.Done<>(new Wishart(df, done.value()));
            case Attempt.Failed<Scatter> failed -> new Attempt.Failed<>(failed.why());
        };
    }

    static Attempt<Scatter> scatter(String routine, double df, Matrix scale) {
        Require.that(df > scale.rows() - 1 && df <= Double.MAX_VALUE, routine, "df", df,
                "a finite number > " + (scale.rows() - 1));
        return Scatter.of(routine, Vector.zeros(scale.rows()), scale);
    }

    /// Degrees of freedom.
    ///
    /// @return ν
    public double df() {
        return df;
    }

    /// The scale.
    ///
    /// @return V
    public Matrix scale() {
        return s.sigma.copy();
    }

    /// The order of the matrices.
    ///
    /// @return n
    public int order() {
        return s.dimension();
    }

    /// The logarithm of the density.
    ///
    /// @param x a symmetric matrix of order n
    /// @return log f(X); −∞ if X is not positive definite, NaN if it has a NaN
    /// @throws IllegalArgumentException if X has another order, or is not symmetric
    public double logPdf(Matrix x) {
        return switch (factor("Wishart.logPdf", x, order())) {
            case Attempt.Failed<Cholesky> f -> nan(x) ? Double.NaN : Double.NEGATIVE_INFINITY;
            case Attempt.Done<Cholesky> done -> constant + 0.5 * (df - order() - 1) * done.value().logDet()
                    - 0.5 * ratio(s.l, done.value().l());
        };
    }

    static Attempt<Cholesky> factor(String routine, Matrix x, int n) {
        Require.same(routine, "rows", x.rows(), "order", n);
        return Cholesky.tryOf(nan(x) ? x : Scatter.symmetric(routine, x));
    }

    static boolean nan(Matrix x) {
        return x.anyMatch(Double::isNaN);
    }

    /// tr((A·Aᵀ)⁻¹·B·Bᵀ) = ‖A⁻¹·B‖² for lower triangles A and B.
    static double ratio(Matrix a, Matrix b) {
        double norm = substituted(a, b).normFrobenius();
        return norm * norm;
    }

    /// A⁻¹·B for lower triangles.
    static Matrix substituted(Matrix a, Matrix b) {
        Matrix x = b.copy();
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) {
                double v = x.get(i, j);
                for (int k = 0; k < i; k++) v -= a.get(i, k) * x.get(k, j);
                x.set(i, j, v / a.get(i, i));
            }
        }
        return x;
    }

    /// log Γₙ(a) = n(n − 1)/4·log π + Σ log Γ(a − i/2).
    static double logGamma(int n, double a) {
        double sum = 0.25 * n * (n - 1) * LOG_PI;
        for (int i = 0; i < n; i++) sum += Gamma.logGamma(a - 0.5 * i);
        return sum;
    }

    /// E X = ν·V.
    ///
    /// @return a new matrix
    public Matrix mean() {
        return s.sigma.scale(df);
    }

    /// The variance of each element: ν(vᵢⱼ² + vᵢᵢvⱼⱼ).
    ///
    /// @return a new matrix
    public Matrix variance() {
        Matrix v = s.sigma;
        return v.mapIndexed((i, j, x) -> df * (x * x + v.get(i, i) * v.get(j, j)));
    }

    /// A matrix of that law.
    ///
    /// @param random where the bits come from
    /// @return a new matrix, symmetric
    public Matrix sample(RandomGenerator random) {
        return s.l.times(bartlett(df, order(), random)).transpose().gram();
    }

    /// A lower triangle A with A·Aᵀ of the law with scale I.
    static Matrix bartlett(double df, int n, RandomGenerator random) {
        Matrix a = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            a.set(i, i, Math.sqrt(ChiSquared.of(df - i).sampler().next(random)));
            for (int j = 0; j < i; j++) a.set(i, j, NORMAL.next(random));
        }
        return a;
    }

    @Override
    public String toString() {
        return "Wishart, df " + df + ", scale\n" + s.sigma;
    }
}
