package org.jonum.stat.regression;

/// The law of responses in a generalized linear model: an exponential family with a variance that depends on the mean, Var y = φ·V(μ)/w.
///
/// | family | V(μ) | responses | φ | usual link |
/// |---|---|---|---|---|
/// | [#gaussian()] | 1 | any | estimated | identity |
/// | [#binomial()] | μ(1 − μ) | proportions; weights are numbers of trials | 1 | logit |
/// | [#poisson()] | μ | ≥ 0 | 1 | log |
/// | [#gamma()] | μ² | > 0 | estimated | inverse |
/// | [#inverseGaussian()] | μ³ | > 0 | estimated | 1/μ² |
/// | [#negativeBinomial(double)] | μ + μ²/θ | ≥ 0 | 1 | log |
///
/// {@snippet :
/// double v = Family.binomial().variance(0.25);           // v == 0.1875
/// double d = Family.gamma().deviance(2, 1);              // d == 0.61370563888010938
/// }
public interface Family {
    /// The normal law.
    ///
    /// @return the family
    static Family gaussian() {
        return new GaussianFamily();
    }

    /// Proportions of successes.
    ///
    /// @return the family
    static Family binomial() {
        return new BinomialFamily();
    }

    /// Counts.
    ///
    /// @return the family
    static Family poisson() {
        return new PoissonFamily();
    }

    /// Positive numbers of constant coefficient of variation.
    ///
    /// @return the family
    static Family gamma() {
        return new GammaFamily();
    }

    /// Positive numbers with long tails.
    ///
    /// @return the family
    static Family inverseGaussian() {
        return new InverseGaussianFamily();
    }

    /// Counts that vary more than Poisson's: Var y = μ + μ²/θ. [NegativeBinomialFit] estimates θ too.
    ///
    /// @param theta a finite number > 0
    /// @return the family
    /// @throws IllegalArgumentException if theta is not such
    static Family negativeBinomial(double theta) {
        return new NegativeBinomialFamily(Arguments.positive("Family.negativeBinomial", "theta", theta));
    }

    /// {@return what the family is called}
    String name();

    /// {@return the link that is used unless another is given}
    Link usualLink();

    /// V(μ).
    ///
    /// @param mu a mean
    /// @return the variance of a response of dispersion and weight 1
    double variance(double mu);

    /// 2·(log f(y; y) − log f(y; μ)) for dispersion and weight 1.
    ///
    /// @param y  a response
    /// @param mu a mean
    /// @return at least 0
    double deviance(double y, double mu);

    /// {@return whether φ is estimated; it is 1 else}
    boolean hasDispersion();

    /// Whether a number can be a mean.
    ///
    /// @param mu any number
    /// @return false for NaN
    boolean isMean(double mu);

    /// Whether a number can be a response.
    ///
    /// @param y any number
    /// @return false for NaN
    boolean isResponse(double y);

    /// A mean to begin with.
    ///
    /// @param y      a response
    /// @param weight its weight
    /// @return a mean near y
    double start(double y, double weight);

    /// Σ of the logarithms of the densities of responses, at the φ that the deviance gives, Σw·d/Σw, where φ is estimated.
    ///
    /// @param y  responses
    /// @param mu means
    /// @param w  weights, finite and ≥ 0
    /// @return what R's `logLik` gives
    double logLikelihood(double[] y, double[] mu, double[] w);

    /// Where the likelihood of a response grows with the mean up to the end of its range.
    ///
    /// @param y a response
    /// @return 1 for the upper end, −1 for the lower one, 0 if there is a maximum between
    default int end(double y) {
        return 0;
    }
}
