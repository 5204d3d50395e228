package org.jonum.stat.multivariate;

import java.util.random.RandomGenerator;
import org.jonum.distuv.ChiSquared;
import org.jonum.mat.Attempt;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.Gamma;
import org.jonum.stat.internal.Require;

/// Student's law of vectors: density Γ((ν + n)/2)/(Γ(ν/2)·√((νπ)ⁿ·det S))·(1 + D²/ν)^(−(ν + n)/2) with D² = (x − m)ᵀS⁻¹(x − m).
///
/// It is m + Z/√(C/ν) for a normal Z with covariance S and an independent C of the chi-squared law with ν degrees of freedom: S is
/// a scale, the covariance is S·ν/(ν − 2).
///
/// {@snippet :
/// MultivariateT law = MultivariateT.of(5, Vector.zeros(2), Matrix.identity(2));
/// double f = law.logPdf(Vector.of(1, 1));        // f == -3.01552989458359
/// double v = law.covariance().get(0, 0);         // v == 1.6666666666666667
/// }
/// Source: Kotz & Nadarajah, Multivariate t Distributions and Their Applications (2004).
public final class MultivariateT implements MultivariateDistribution {
    private final double df;
    private final Scatter s;
    private final double constant;

    private MultivariateT(double df, Scatter s) {
        this.df = df;
        this.s = s;
        int n = s.dimension();
        constant = logGammaRatio(0.5 * df, 0.5 * n) - n * Scatter.HALF_LOG_TWO_PI - 0.5 * s.logDet;
    }

    /// The law with those parameters.
    ///
    /// @param df       ν > 0
    /// @param location m, finite, of n ≥ 1 elements; it is copied
    /// @param scale    S, finite and symmetric, of order n; it is copied
    /// @return the law
    /// @throws IllegalArgumentException if sizes do not fit, or parameters are not such
    /// @throws org.jonum.mat.NotPositiveDefiniteException if S is singular, or not a scale at all
    public static MultivariateT of(double df, Vector location, Matrix scale) {
        return tryOf(df, location, scale).orElseThrow();
    }

    /// The law with those parameters, or why there is none.
    ///
    /// @param df       ν > 0
    /// @param location m, finite, of n ≥ 1 elements; it is copied
    /// @param scale    S, finite and symmetric, of order n; it is copied
    /// @return the law, or a [org.jonum.mat.NotPositiveDefiniteException] that has not been thrown
    /// @throws IllegalArgumentException if sizes do not fit, or parameters are not such
    public static Attempt<MultivariateT> tryOf(double df, Vector location, Matrix scale) {
        Require.positive("MultivariateT", "df", df);
        return switch (Scatter.of("MultivariateT", location, scale)) {
            case Attempt.Done<Scatter> done -> new Attempt.Done<>(new MultivariateT(df, done.value()));
            case Attempt.Failed<Scatter> failed -> new Attempt.Failed<>(failed.why());
        };
    }

    /// Degrees of freedom.
    ///
    /// @return ν
    public double df() {
        return df;
    }

    /// The centre, which is the mean if there is one.
    ///
    /// @return m
    public Vector location() {
        return s.centre.copy();
    }

    /// The scale, which is not the covariance.
    ///
    /// @return S
    public Matrix scale() {
        return s.sigma.copy();
    }

    @Override
    public int dimension() {
        return s.dimension();
    }

    /// m; NaN if ν ≤ 1.
    @Override
    public Vector mean() {
        return df > 1 ? location() : location().map(c -> Double.NaN);
    }

    /// S·ν/(ν − 2); NaN if ν ≤ 2.
    @Override
    public Matrix covariance() {
        return s.sigma.scale(df > 2 ? df / (df - 2) : Double.NaN);
    }

    /// For ν far above n the normal law is the limit, and is reached without loss.
    @Override
    public double logPdf(Vector x) {
        double d2 = s.squaredDistance("MultivariateT.logPdf", x);
        return constant - 0.5 * (df + dimension()) * Math.log1p(d2 / df);
    }

    /// log Γ(a + h) − log Γ(a) − h·log a: by Stirling's series where a difference would lose digits.
    private static double logGammaRatio(double a, double h) {
        if (a < 20) return Gamma.logGamma(a + h) - Gamma.logGamma(a) - h * Math.log(a);
        return (a + h - 0.5) * Math.log1p(h / a) - h + Stirling.series(a + h) - Stirling.series(a);
    }

    /// The distance of Mahalanobis with respect to S.
    ///
    /// @param x a vector of [#dimension()] elements
    /// @return at least 0
    /// @throws IllegalArgumentException if x has another size
    public double mahalanobis(Vector x) {
        return Math.sqrt(s.squaredDistance("MultivariateT.mahalanobis", x));
    }

    @Override
    public Vector sample(RandomGenerator random) {
        Vector z = s.noise(random);
        double chi2 = ChiSquared.of(df).sampler().next(random);
        return s.centre.plusScaled(Math.sqrt(df / chi2), z);
    }

    /// The law of some of the elements.
    ///
    /// @param indices which, each once, in any order, at least one
    /// @return a law of as many elements, with the same ν
    /// @throws IllegalArgumentException if the indices are not such
    public MultivariateT marginal(int... indices) {
        Require.indices("MultivariateT.marginal", indices, dimension());
        return of(df, s.centre(indices), s.sigma(indices, indices));
    }

    /// The law of the other elements when some are known: ν + n₁ degrees of freedom, and a scale that grows with the distance of
    /// what is known.
    ///
    /// Source: Ding, On the conditional distribution of the multivariate t distribution (2016).
    ///
    /// @param given  which are known, each once, in any order, not all
    /// @param values what they are, finite
    /// @return the law of the others, in ascending order of their indices
    /// @throws IllegalArgumentException if indices or values are not such
    public MultivariateT condition(int[] given, Vector values) {
        Scatter.Conditional c = s.conditional("MultivariateT.condition", given, values);
        double nu = df + given.length;
        return of(nu, c.centre(), c.scatter().scale((df + c.squaredDistance()) / nu));
    }

    /// P(X ≤ upper), all elements: see [MvnProbability].
    ///
    /// @param upper of [#dimension()] elements, which may be infinite
    /// @return value and error
    /// @throws IllegalArgumentException if the sizes do not fit
    public MvnProbability cdf(Vector upper) {
        Vector lower = Vector.zeros(dimension());
        lower.fill(Double.NEGATIVE_INFINITY);
        return probability(lower, upper);
    }

    /// P(lower < X ≤ upper), all elements, to about 10⁻⁵ or better: see [MvnProbability].
    ///
    /// {@snippet :
    /// Matrix s = Matrix.of(3, 3, 1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1);
    /// MvnProbability p = MultivariateT.of(4, Vector.zeros(3), s).cdf(Vector.zeros(3));
    /// boolean quarter = Math.abs(p.value() - 0.25) <= p.error() && p.error() < 1e-4;     // quarter == true
    /// }
    ///
    /// @param lower of [#dimension()] elements, which may be infinite
    /// @param upper of [#dimension()] elements, which may be infinite
    /// @return value and error
    /// @throws IllegalArgumentException if the sizes do not fit
    public MvnProbability probability(Vector lower, Vector upper) {
        return MvnProbability.of(s, df, lower, upper);
    }

    @Override
    public String toString() {
        return "MultivariateT, df " + df + ", location " + s.centre + ", scale\n" + s.sigma;
    }
}
