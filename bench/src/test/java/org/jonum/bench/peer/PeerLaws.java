package org.jonum.bench.peer;

import java.util.List;
import java.util.Map;
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

/// Laws of peers by the names and parameters of the tables; an exception where a library has no such law.
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
        if (x != Math.rint(x) || Math.abs(x) > Integer.MAX_VALUE) throw new UnsupportedOperationException();
        return (int) x;
    }

    static Object commons(String name, Map<String, Double> p) {
        return switch (name) {
            case "Normal" -> NormalDistribution.of(p.get("mu"), p.get("sigma"));
            case "LogNormal" -> LogNormalDistribution.of(p.get("mu"), p.get("sigma"));
            case "Exponential" -> ExponentialDistribution.of(p.get("scale"));
            case "Uniform" -> UniformContinuousDistribution.of(p.get("a"), p.get("b"));
            case "Laplace" -> LaplaceDistribution.of(p.get("mu"), p.get("b"));
            case "Logistic" -> LogisticDistribution.of(p.get("mu"), p.get("s"));
            case "GumbelRight" -> GumbelDistribution.of(p.get("mu"), p.get("beta"));
            case "Weibull" -> WeibullDistribution.of(p.get("shape"), p.get("scale"));
            case "Cauchy" -> CauchyDistribution.of(p.get("x0"), p.get("gamma"));
            case "Levy" -> LevyDistribution.of(p.get("mu"), p.get("c"));
            case "Nakagami" -> NakagamiDistribution.of(p.get("m"), p.get("omega"));
            case "Triangular" -> TriangularDistribution.of(p.get("a"), p.get("c"), p.get("b"));
            case "HalfNormal" -> FoldedNormalDistribution.of(0, p.get("sigma"));
            case "Pareto" -> ParetoDistribution.of(p.get("xm"), p.get("alpha"));
            case "Gamma" -> GammaDistribution.of(p.get("shape"), p.get("scale"));
            case "ChiSquared" -> ChiSquaredDistribution.of(p.get("df"));
            case "Beta" -> BetaDistribution.of(p.get("a"), p.get("b"));
            case "F" -> FDistribution.of(p.get("d1"), p.get("d2"));
            case "StudentT" -> TDistribution.of(p.get("df"));
            case "Binomial" -> BinomialDistribution.of(integer(p.get("n")), p.get("p"));
            case "Poisson" -> PoissonDistribution.of(p.get("mu"));
            case "Geometric" -> GeometricDistribution.of(p.get("p"));
            case "NegativeBinomial" -> PascalDistribution.of(integer(p.get("r")), p.get("p"));
            case "Hypergeometric" ->
                HypergeometricDistribution.of(integer(p.get("N")), integer(p.get("K")), integer(p.get("n")));
            case "Zipf" -> ZipfDistribution.of(integer(p.get("n")), p.get("s"));
            case "DiscreteUniform" -> UniformDiscreteDistribution.of(integer(p.get("a")), integer(p.get("b")));
            default -> throw new UnsupportedOperationException(name);
        };
    }

    static Object hipparchus(String name, Map<String, Double> p) {
        return switch (name) {
            case "Normal" -> new org.hipparchus.distribution.continuous.NormalDistribution(p.get("mu"), p.get("sigma"));
            case "LogNormal" ->
                new org.hipparchus.distribution.continuous.LogNormalDistribution(p.get("mu"), p.get("sigma"));
            case "Exponential" -> new org.hipparchus.distribution.continuous.ExponentialDistribution(p.get("scale"));
            case "Uniform" ->
                new org.hipparchus.distribution.continuous.UniformRealDistribution(p.get("a"), p.get("b"));
            case "Laplace" -> new org.hipparchus.distribution.continuous.LaplaceDistribution(p.get("mu"), p.get("b"));
            case "Logistic" -> new org.hipparchus.distribution.continuous.LogisticDistribution(p.get("mu"), p.get("s"));
            case "GumbelRight" ->
                new org.hipparchus.distribution.continuous.GumbelDistribution(p.get("mu"), p.get("beta"));
            case "Weibull" ->
                new org.hipparchus.distribution.continuous.WeibullDistribution(p.get("shape"), p.get("scale"));
            case "Cauchy" -> new org.hipparchus.distribution.continuous.CauchyDistribution(p.get("x0"), p.get("gamma"));
            case "Levy" -> new org.hipparchus.distribution.continuous.LevyDistribution(p.get("mu"), p.get("c"));
            case "Nakagami" ->
                new org.hipparchus.distribution.continuous.NakagamiDistribution(p.get("m"), p.get("omega"));
            case "Triangular" ->
                new org.hipparchus.distribution.continuous.TriangularDistribution(p.get("a"), p.get("c"), p.get("b"));
            case "Pareto" -> new org.hipparchus.distribution.continuous.ParetoDistribution(p.get("xm"), p.get("alpha"));
            case "Gamma" ->
                new org.hipparchus.distribution.continuous.GammaDistribution(p.get("shape"), p.get("scale"));
            case "ChiSquared" -> new org.hipparchus.distribution.continuous.ChiSquaredDistribution(p.get("df"));
            case "Beta" -> new org.hipparchus.distribution.continuous.BetaDistribution(p.get("a"), p.get("b"));
            case "F" -> new org.hipparchus.distribution.continuous.FDistribution(p.get("d1"), p.get("d2"));
            case "StudentT" -> new org.hipparchus.distribution.continuous.TDistribution(p.get("df"));
            case "Binomial" ->
                new org.hipparchus.distribution.discrete.BinomialDistribution(integer(p.get("n")), p.get("p"));
            case "Poisson" -> new org.hipparchus.distribution.discrete.PoissonDistribution(p.get("mu"));
            case "Geometric" -> new org.hipparchus.distribution.discrete.GeometricDistribution(p.get("p"));
            case "NegativeBinomial" ->
                new org.hipparchus.distribution.discrete.PascalDistribution(integer(p.get("r")), p.get("p"));
            case "Hypergeometric" ->
                new org.hipparchus.distribution.discrete.HypergeometricDistribution(integer(p.get("N")),
                        integer(p.get("K")), integer(p.get("n")));
            case "Zipf" -> new org.hipparchus.distribution.discrete.ZipfDistribution(integer(p.get("n")), p.get("s"));
            case "DiscreteUniform" ->
                new org.hipparchus.distribution.discrete.UniformIntegerDistribution(integer(p.get("a")),
                        integer(p.get("b")));
            default -> throw new UnsupportedOperationException(name);
        };
    }
}
