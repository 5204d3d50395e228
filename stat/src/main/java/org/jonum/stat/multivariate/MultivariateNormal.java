package org.jonum.stat.multivariate;

import java.util.random.RandomGenerator;
import org.jonum.mat.Attempt;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// The normal law of vectors: density e^(−D²/2)/√((2π)ⁿ·det Σ) with D² = (x − m)ᵀΣ⁻¹(x − m).
///
/// {@snippet :
/// MultivariateNormal law = MultivariateNormal.of(Vector.of(1, 2), Matrix.of(2, 2, 4, 2, 2, 3));
/// double f = law.logPdf(Vector.of(1, 2));        // f == -2.8775978372492634
/// MultivariateNormal given = law.condition(new int[] {1}, Vector.of(5));
/// double mean = given.mean().get(0);             // mean == 3.0
/// double variance = given.covariance().get(0, 0);                // variance == 2.6666666666666665
/// double p = law.cdf(Vector.of(1, 2)).value();   // p == 0.3479566380076518
/// }
/// **Cost** O(n³) once, O(n²) for a density or a sample.  **Error** of D² about n·ε·cond Σ; none from rows and columns of different size.
///
/// Source: Anderson, An Introduction to Multivariate Statistical Analysis (2003), chapter 2.
public final class MultivariateNormal implements MultivariateDistribution {
    private final Scatter s;

    private MultivariateNormal(Scatter s) {
        this.s = s;
    }

    /// The law with that mean and covariance.
    ///
    /// @param mean       m, finite, of n ≥ 1 elements; it is copied
    /// @param covariance Σ, finite and symmetric, of order n; it is copied
    /// @return the law
    /// @throws IllegalArgumentException if sizes do not fit, or elements are not such
    /// @throws org.jonum.mat.NotPositiveDefiniteException if Σ is singular, or not a covariance at all
    public static MultivariateNormal of(Vector mean, Matrix covariance) {
        return tryOf(mean, covariance).orElseThrow();
    }

    /// The law with that mean and covariance, or why there is none.
    ///
    /// {@snippet :
    /// boolean has = MultivariateNormal.tryOf(Vector.zeros(2), Matrix.of(2, 2, 1, 1, 1, 1)).isDone();     // has == false
    /// }
    ///
    /// @param mean       m, finite, of n ≥ 1 elements; it is copied
    /// @param covariance Σ, finite and symmetric, of order n; it is copied
    /// @return the law, or a [org.jonum.mat.NotPositiveDefiniteException] that has not been thrown
    /// @throws IllegalArgumentException if sizes do not fit, or elements are not such
    public static Attempt<MultivariateNormal> tryOf(Vector mean, Matrix covariance) {
        return switch (Scatter.of("MultivariateNormal", mean, covariance)) {
            case Attempt.Done<Scatter> done -> new Attempt.Done<>(new MultivariateNormal(done.value()));
            case Attempt.Failed<Scatter> failed -> new Attempt.Failed<>(failed.why());
        };
    }

    /// The law of n independent standard normal numbers.
    ///
    /// @param n how many, at least 1
    /// @return the law
    /// @throws IllegalArgumentException if n < 1
    public static MultivariateNormal standard(int n) {
        Require.that(n >= 1, "MultivariateNormal.standard", "n", n, "at least 1");
        return of(Vector.zeros(n), Matrix.identity(n));
    }

    /// The law that makes data most likely: their mean, and their covariance with the number of rows as divisor.
    ///
    /// @param rows observations
    /// @return the law
    /// @throws IllegalArgumentException if there are none, or they are not finite
    /// @throws org.jonum.mat.NotPositiveDefiniteException if they lie in a plane of lower dimension
    public static MultivariateNormal fit(Matrix rows) {
        Centred c = Centred.of("MultivariateNormal.fit", rows);
        return of(c.mean(), c.values().gram().scale(1.0 / rows.rows()));
    }

    @Override
    public int dimension() {
        return s.dimension();
    }

    @Override
    public Vector mean() {
        return s.centre.copy();
    }

    @Override
    public Matrix covariance() {
        return s.sigma.copy();
    }

    @Override
    public double logPdf(Vector x) {
        double d2 = s.squaredDistance("MultivariateNormal.logPdf", x);
        return -0.5 * (d2 + s.logDet) - dimension() * Scatter.HALF_LOG_TWO_PI;
    }

    /// D = √((x − m)ᵀΣ⁻¹(x − m)), the distance of Mahalanobis.
    ///
    /// @param x a vector of [#dimension()] elements
    /// @return at least 0
    /// @throws IllegalArgumentException if x has another size
    public double mahalanobis(Vector x) {
        return Math.sqrt(s.squaredDistance("MultivariateNormal.mahalanobis", x));
    }

    /// −E log f = ½·log((2πe)ⁿ·det Σ).
    ///
    /// @return the entropy, in nats
    public double entropy() {
        return 0.5 * (dimension() + s.logDet) + dimension() * Scatter.HALF_LOG_TWO_PI;
    }

    @Override
    public Vector sample(RandomGenerator random) {
        return s.centre.plus(s.noise(random));
    }

    /// The law of some of the elements.
    ///
    /// @param indices which, each once, in any order, at least one
    /// @return a law of as many elements
    /// @throws IllegalArgumentException if the indices are not such
    public MultivariateNormal marginal(int... indices) {
        Require.indices("MultivariateNormal.marginal", indices, dimension());
        return of(s.centre(indices), s.sigma(indices, indices));
    }

    /// The law of the other elements when some are known.
    ///
    /// @param given  which are known, each once, in any order, not all
    /// @param values what they are, finite
    /// @return the law of the others, in ascending order of their indices
    /// @throws IllegalArgumentException if indices or values are not such
    public MultivariateNormal condition(int[] given, Vector values) {
        Scatter.Conditional c = s.conditional("MultivariateNormal.condition", given, values);
        return of(c.centre(), c.scatter());
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
    /// @param lower of [#dimension()] elements, which may be infinite
    /// @param upper of [#dimension()] elements, which may be infinite
    /// @return value and error
    /// @throws IllegalArgumentException if the sizes do not fit
    public MvnProbability probability(Vector lower, Vector upper) {
        return MvnProbability.of(this, lower, upper);
    }

    Scatter scatter() {
        return s;
    }

    @Override
    public String toString() {
        return "MultivariateNormal, mean " + s.centre + ", covariance\n" + s.sigma;
    }
}
