package org.jonum.bench.peer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.FoldedNormalDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.GumbelDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.LevyDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogisticDistribution;
import org.apache.commons.statistics.distribution.NakagamiDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.distribution.ZipfDistribution;
import org.jspecify.annotations.Nullable;

/// Laws of peers by the names and parameters of the tables; null where a library has no such law, an exception where it refuses the
/// parameters.
final class PeerLaws {
    private PeerLaws() {}

    static List<String> names() {
        return List.of("Normal", "LogNormal", "Exponential", "Uniform", "Laplace", "Logistic", "GumbelRight", "Weibull",
                "Cauchy", "Levy",
                "Nakagami", "Triangular", "HalfNormal", "Pareto", "Gamma", "ChiSquared", "Beta", "F", "StudentT",
                "Binomial", "Poisson",
                "Geometric", "NegativeBinomial", "Hypergeometric", "Zipf", "DiscreteUniform");
    }

    private static int integer(double x) {
        if ((int) x != x) throw new IllegalArgumentException(x + ", need an int");
        return (int) x;
    }

    static @Nullable Object commons(String name, Map<String, Double> p) {
        return switch (name) {
            case "Normal" -> NormalDistribution.of(number(p, "mu"), number(p, "sigma"));
            case "LogNormal" -> LogNormalDistribution.of(number(p, "mu"), number(p, "sigma"));
            case "Exponential" -> ExponentialDistribution.of(number(p, "scale"));
            case "Uniform" -> UniformContinuousDistribution.of(number(p, "a"), number(p, "b"));
            case "Laplace" -> LaplaceDistribution.of(number(p, "mu"), number(p, "b"));
            case "Logistic" -> LogisticDistribution.of(number(p, "mu"), number(p, "s"));
            case "GumbelRight" -> GumbelDistribution.of(number(p, "mu"), number(p, "beta"));
            case "Weibull" -> WeibullDistribution.of(number(p, "shape"), number(p, "scale"));
            case "Cauchy" -> CauchyDistribution.of(number(p, "x0"), number(p, "gamma"));
            case "Levy" -> LevyDistribution.of(number(p, "mu"), number(p, "c"));
            case "Nakagami" -> NakagamiDistribution.of(number(p, "m"), number(p, "omega"));
            case "Triangular" -> TriangularDistribution.of(number(p, "a"), number(p, "c"), number(p, "b"));
            case "HalfNormal" -> FoldedNormalDistribution.of(0, number(p, "sigma"));
            case "Pareto" -> ParetoDistribution.of(number(p, "xm"), number(p, "alpha"));
            case "Gamma" -> GammaDistribution.of(number(p, "shape"), number(p, "scale"));
            case "ChiSquared" -> ChiSquaredDistribution.of(number(p, "df"));
            case "Beta" -> BetaDistribution.of(number(p, "a"), number(p, "b"));
            case "F" -> FDistribution.of(number(p, "d1"), number(p, "d2"));
            case "StudentT" -> TDistribution.of(number(p, "df"));
            case "Binomial" -> BinomialDistribution.of(integer(number(p, "n")), number(p, "p"));
            case "Poisson" -> PoissonDistribution.of(number(p, "mu"));
            case "Geometric" -> GeometricDistribution.of(number(p, "p"));
            case "NegativeBinomial" -> PascalDistribution.of(integer(number(p, "r")), number(p, "p"));
            case "Hypergeometric" ->
                HypergeometricDistribution.of(integer(number(p, "N")), integer(number(p, "K")),
                        integer(number(p, "n")));
            case "Zipf" -> ZipfDistribution.of(integer(number(p, "n")), number(p, "s"));
            case "DiscreteUniform" -> UniformDiscreteDistribution.of(integer(number(p, "a")), integer(number(p, "b")));
            default -> null;
        };
    }

    static @Nullable Object hipparchus(String name, Map<String, Double> p) {
        return switch (name) {
            case "Normal" ->
                new org.hipparchus.distribution.continuous.NormalDistribution(number(p, "mu"), number(p, "sigma"));
            case "LogNormal" ->
                new org.hipparchus.distribution.continuous.LogNormalDistribution(number(p, "mu"), number(p, "sigma"));
            case "Exponential" ->
                new org.hipparchus.distribution.continuous.ExponentialDistribution(number(p, "scale"));
            case "Uniform" ->
                new org.hipparchus.distribution.continuous.UniformRealDistribution(number(p, "a"), number(p, "b"));
            case "Laplace" ->
                new org.hipparchus.distribution.continuous.LaplaceDistribution(number(p, "mu"), number(p, "b"));
            case "Logistic" ->
                new org.hipparchus.distribution.continuous.LogisticDistribution(number(p, "mu"), number(p, "s"));
            case "GumbelRight" ->
                new org.hipparchus.distribution.continuous.GumbelDistribution(number(p, "mu"), number(p, "beta"));
            case "Weibull" ->
                new org.hipparchus.distribution.continuous.WeibullDistribution(number(p, "shape"), number(p, "scale"));
            case "Cauchy" ->
                new org.hipparchus.distribution.continuous.CauchyDistribution(number(p, "x0"), number(p, "gamma"));
            case "Levy" -> new org.hipparchus.distribution.continuous.LevyDistribution(number(p, "mu"), number(p, "c"));
            case "Nakagami" ->
                new org.hipparchus.distribution.continuous.NakagamiDistribution(number(p, "m"), number(p, "omega"));
            case "Triangular" ->
                new org.hipparchus.distribution.continuous.TriangularDistribution(number(p, "a"), number(p, "c"),
                        number(p, "b"));
            case "Pareto" ->
                new org.hipparchus.distribution.continuous.ParetoDistribution(number(p, "xm"), number(p, "alpha"));
            case "Gamma" ->
                new org.hipparchus.distribution.continuous.GammaDistribution(number(p, "shape"), number(p, "scale"));
            case "ChiSquared" -> new org.hipparchus.distribution.continuous.ChiSquaredDistribution(number(p, "df"));
            case "Beta" -> new org.hipparchus.distribution.continuous.BetaDistribution(number(p, "a"), number(p, "b"));
            case "F" -> new org.hipparchus.distribution.continuous.FDistribution(number(p, "d1"), number(p, "d2"));
            case "StudentT" -> new org.hipparchus.distribution.continuous.TDistribution(number(p, "df"));
            case "Binomial" ->
                new org.hipparchus.distribution.discrete.BinomialDistribution(integer(number(p, "n")), number(p, "p"));
            case "Poisson" -> new org.hipparchus.distribution.discrete.PoissonDistribution(number(p, "mu"));
            case "Geometric" -> new org.hipparchus.distribution.discrete.GeometricDistribution(number(p, "p"));
            case "NegativeBinomial" ->
                new org.hipparchus.distribution.discrete.PascalDistribution(integer(number(p, "r")), number(p, "p"));
            case "Hypergeometric" ->
                new org.hipparchus.distribution.discrete.HypergeometricDistribution(integer(number(p, "N")),
                        integer(number(p, "K")), integer(number(p, "n")));
            case "Zipf" ->
                new org.hipparchus.distribution.discrete.ZipfDistribution(integer(number(p, "n")), number(p, "s"));
            case "DiscreteUniform" ->
                new org.hipparchus.distribution.discrete.UniformIntegerDistribution(integer(number(p, "a")),
                        integer(number(p, "b")));
            default -> null;
        };
    }

    private static double number(Map<String, Double> p, String name) {
        return Objects.requireNonNull(p.get(name), name);
    }
}
