package org.jonum.stat.multivariate;

import java.util.random.RandomGenerator;
import org.jonum.mat.Attempt;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;

/// The law of matrices whose inverse has Wishart's law with ν degrees of freedom and scale Ψ⁻¹.
///
/// The density is det Ψ^(ν/2)·e^(−tr(Ψ·X⁻¹)/2)/(2^(νn/2)·Γₙ(ν/2)·det X^((ν + n + 1)/2)) on positive definite matrices of order n.
///
/// {@snippet :
/// InverseWishart law = InverseWishart.of(5, Matrix.identity(2));
/// double f = law.logPdf(Matrix.of(2, 2, 2, 1, 1, 3));            // f == -11.260535365933748
/// double mean = law.mean().get(0, 0);            // mean == 0.5
/// }
/// Source: Mardia, Kent & Bibby, Multivariate Analysis (1979), section 3.8.
public final class InverseWishart {
    private static final double LOG_2 = 0.6931471805599453;

    private final double df;
    private final Scatter s;
    private final double constant;

    private InverseWishart(double df, Scatter s) {
        this.df = df;
        this.s = s;
        int n = s.dimension();
        constant = 0.5 * df * (s.logDet - n * LOG_2) - Wishart.logGamma(n, 0.5 * df);
    }

    /// The law with those parameters.
    ///
    /// @param df    ν > n − 1, any real number
    /// @param scale Ψ, finite and symmetric, of order n ≥ 1; it is copied
    /// @return the law
    /// @throws IllegalArgumentException if parameters are not such
    /// @throws org.jonum.mat.NotPositiveDefiniteException if Ψ is singular, or not a covariance at all
    public static InverseWishart of(double df, Matrix scale) {
        return tryOf(df, scale).orElseThrow();
    }

    /// The law with those parameters, or why there is none.
    ///
    /// @param df    ν > n − 1, any real number
    /// @param scale Ψ, finite and symmetric, of order n ≥ 1; it is copied
    /// @return the law, or a [org.jonum.mat.NotPositiveDefiniteException] that has not been thrown
    /// @throws IllegalArgumentException if parameters are not such
    public static Attempt<InverseWishart> tryOf(double df, Matrix scale) {
        return switch (Wishart.scatter("InverseWishart", df, scale)) {
            case Attempt.Done<Scatter> done -> new Attempt.Done<>(new InverseWishart(df, done.value()));
            case Attempt.Failed<Scatter> failed -> new Attempt.Failed<>(failed.why());
        };
    }

    /// Degrees of freedom.
    ///
    /// @return ν
    public double df() {
        return df;
    }

    /// The scale.
    ///
    /// @return Ψ
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
        return switch (Wishart.factor("InverseWishart.logPdf", x, order())) {
            case Attempt.Failed<Cholesky> f -> Wishart.nan(x) ? Double.NaN : Double.NEGATIVE_INFINITY;
            case Attempt.Done<Cholesky> done -> constant - 0.5 * (df + order() + 1) * done.value().logDet()
                    - 0.5 * Wishart.ratio(done.value().l(), s.l);
        };
    }

    /// E X = Ψ/(ν − n − 1); NaN if ν ≤ n + 1.
    ///
    /// @return a new matrix
    public Matrix mean() {
        double d = df - order() - 1;
        return s.sigma.scale(d > 0 ? 1 / d : Double.NaN);
    }

    /// A matrix of that law.
    ///
    /// @param random where the bits come from
    /// @return a new matrix, symmetric
    public Matrix sample(RandomGenerator random) {
        Matrix a = Wishart.bartlett(df, order(), random); // L·(A·Aᵀ)⁻¹·Lᵀ = Bᵀ·B with B = A⁻¹·Lᵀ
        return Wishart.substituted(a, s.l.transpose()).gram();
    }

    @Override
    public String toString() {
        return "InverseWishart, df " + df + ", scale\n" + s.sigma;
    }
}
