package org.jonum.stat.multivariate;

import java.util.random.RandomGenerator;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// A law of vectors that has a density.
///
/// {@snippet :
/// MultivariateDistribution law = MultivariateNormal.standard(2);
/// double f = law.logPdf(Vector.of(0, 0));        // f == -1.8378770664093453
/// }
/// NaN gives NaN; a vector outside of the support has the density 0.
public interface MultivariateDistribution {
    /// How many elements a vector has.
    ///
    /// @return at least 1
    int dimension();

    /// The logarithm of the density.
    ///
    /// @param x a vector of [#dimension()] elements
    /// @return log f(x)
    /// @throws IllegalArgumentException if x has another size
    double logPdf(Vector x);

    /// The density.
    ///
    /// @param x a vector of [#dimension()] elements
    /// @return f(x)
    /// @throws IllegalArgumentException if x has another size
    default double pdf(Vector x) {
        return Math.exp(logPdf(x));
    }

    /// E X; NaN where it does not exist.
    ///
    /// @return a new vector
    Vector mean();

    /// E (X − E X)(X − E X)ᵀ; NaN or infinite where it does not exist.
    ///
    /// @return a new matrix
    Matrix covariance();

    /// A vector of that law.
    ///
    /// @param random where the bits come from
    /// @return a new vector
    Vector sample(RandomGenerator random);

    /// So many vectors of that law: the same as so many calls of [#sample(RandomGenerator)].
    ///
    /// @param random where the bits come from
    /// @param count  how many, at least 0
    /// @return a matrix of so many rows
    /// @throws IllegalArgumentException if count < 0
    default Matrix sample(RandomGenerator random, int count) {
        Require.that(count >= 0, "sample", "count", count, "at least 0");
        Matrix x = Matrix.zeros(count, dimension());
        for (int i = 0; i < count; i++) x.setRow(i, sample(random));
        return x;
    }
}
