package org.jonum.bench.peer;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
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
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.Law;
import org.jonum.bench.operation.LawOperation;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.StatOperation;

/// Commons Statistics, and for special functions Commons Numbers; both have scalar methods only.
record CommonsStatistics() implements Library {

    @Override
    public String name() {
        return "commons-statistics";
    }

    @Override
    public String version() {
        return "Commons Statistics 1.3 (descriptive 1.2), Commons Numbers 1.3";
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        return switch (operation) {
            case LawOperation o when o.verb() != LawOperation.Verb.SAMPLE && o.verb() != LawOperation.Verb.BITS ->
                Optional.of(prepare(o));
            case FunctionOperation o -> Optional.of(prepare(o));
            case StatOperation o -> Optional.ofNullable(CommonsMoments.prepare(o));
            default -> Optional.empty();
        };
    }

    private static Call prepare(LawOperation o) {
        double[] x = o.arguments(), y = new double[o.n()];
        return Call.into(y, switch (law(o.law())) {
            case ContinuousDistribution d -> continuous(o.verb(), d, x, y);
            case DiscreteDistribution d -> discrete(o.verb(), d, x, y);
            default -> throw new IllegalArgumentException(o.name());
        });
    }

    private static Object law(Law law) {
        return switch (law) {
            case NORMAL -> NormalDistribution.of(1, 2);
            case EXPONENTIAL -> ExponentialDistribution.of(1.5);
            case LOGISTIC -> LogisticDistribution.of(1, 2);
            case LAPLACE -> LaplaceDistribution.of(1, 2);
            case GUMBEL -> GumbelDistribution.of(1, 2);
            case CAUCHY -> CauchyDistribution.of(1, 2);
            case WEIBULL -> WeibullDistribution.of(1.5, 2);
            case PARETO -> ParetoDistribution.of(1, 2.5);
            case LOGNORMAL -> LogNormalDistribution.of(0.5, 0.75);
            case LEVY -> LevyDistribution.of(1, 2);
            case NAKAGAMI -> NakagamiDistribution.of(0.8, 2);
            case TRIANGULAR -> TriangularDistribution.of(-1, 0.5, 2);
            case GAMMA -> GammaDistribution.of(2.5, 1.5);
            case BETA -> BetaDistribution.of(2.5, 1.5);
            case CHISQUARED -> ChiSquaredDistribution.of(7);
            case T -> TDistribution.of(5);
            case F -> FDistribution.of(6, 9);
            case BINOMIAL -> BinomialDistribution.of(100, 0.3);
            case POISSON -> PoissonDistribution.of(20);
            case GEOMETRIC -> GeometricDistribution.of(0.2);
            case PASCAL -> PascalDistribution.of(5, 0.3);
            case HYPERGEOMETRIC -> HypergeometricDistribution.of(200, 60, 50);
        };
    }

    private static Runnable continuous(LawOperation.Verb verb, ContinuousDistribution d, double[] x, double[] y) {
        return switch (verb) {
            case PDF, PDFS -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.density(x[i]);
            };
            case CDF, CDFS -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.cumulativeProbability(x[i]);
            };
            default -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.inverseCumulativeProbability(x[i]);
            };
        };
    }

    private static Runnable discrete(LawOperation.Verb verb, DiscreteDistribution d, double[] x, double[] y) {
        return switch (verb) {
            case PDF, PDFS -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.probability((int) x[i]);
            };
            case CDF, CDFS -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.cumulativeProbability((int) x[i]);
            };
            default -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.inverseCumulativeProbability(x[i]);
            };
        };
    }

    private static Call prepare(FunctionOperation o) {
        double[] x = o.arguments(), y = new double[o.n()];
        DoubleUnaryOperator f = switch (o.function()) {
            case ERF -> Erf::value;
            case ERFC -> Erfc::value;
            case INVERSEERF -> InverseErf::value;
            case INVERSEERFC -> InverseErfc::value;
            case GAMMA -> Gamma::value;
            case LOGGAMMA -> LogGamma::value;
            case DIGAMMA -> Digamma::value;
            case TRIGAMMA -> Trigamma::value;
            case GAMMAP -> t -> RegularizedGamma.P.value(2.5, t);
            case GAMMAQ -> t -> RegularizedGamma.Q.value(2.5, t);
            case BETAI -> t -> RegularizedBeta.value(t, 2.5, 1.5);
        };
        return Call.into(y, () -> {
            for (int i = 0; i < x.length; i++) y[i] = f.applyAsDouble(x[i]);
        });
    }
}
