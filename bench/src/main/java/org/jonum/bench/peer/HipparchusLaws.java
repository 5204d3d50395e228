package org.jonum.bench.peer;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.IntegerDistribution;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.CauchyDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.LaplaceDistribution;
import org.hipparchus.distribution.continuous.LevyDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.LogisticDistribution;
import org.hipparchus.distribution.continuous.NakagamiDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.ParetoDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.GeometricDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.distribution.discrete.PascalDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.Law;
import org.jonum.bench.operation.LawOperation;
import org.jspecify.annotations.Nullable;

/// Distributions and special functions of Hipparchus, which has scalar methods only.
final class HipparchusLaws {
    private HipparchusLaws() {}

    static @Nullable Call prepare(LawOperation o) {
        if (o.verb() == LawOperation.Verb.SAMPLE || o.verb() == LawOperation.Verb.BITS) return null;
        double[] x = o.arguments(), y = new double[o.n()];
        return Call.into(y, switch (law(o.law())) {
            case RealDistribution d -> continuous(o.verb(), d, x, y);
            case IntegerDistribution d -> discrete(o.verb(), d, x, y);
            default -> throw new IllegalArgumentException(o.name());
        });
    }

    private static Object law(Law law) {
        return switch (law) {
            case NORMAL -> new NormalDistribution(1, 2);
            case EXPONENTIAL -> new ExponentialDistribution(1.5);
            case LOGISTIC -> new LogisticDistribution(1, 2);
            case LAPLACE -> new LaplaceDistribution(1, 2);
            case GUMBEL -> new GumbelDistribution(1, 2);
            case CAUCHY -> new CauchyDistribution(1, 2);
            case WEIBULL -> new WeibullDistribution(1.5, 2);
            case PARETO -> new ParetoDistribution(1, 2.5);
            case LOGNORMAL -> new LogNormalDistribution(0.5, 0.75);
            case LEVY -> new LevyDistribution(1, 2);
            case NAKAGAMI -> new NakagamiDistribution(0.8, 2);
            case TRIANGULAR -> new TriangularDistribution(-1, 0.5, 2);
            case GAMMA -> new GammaDistribution(2.5, 1.5);
            case BETA -> new BetaDistribution(2.5, 1.5);
            case CHISQUARED -> new ChiSquaredDistribution(7);
            case T -> new TDistribution(5);
            case F -> new FDistribution(6, 9);
            case BINOMIAL -> new BinomialDistribution(100, 0.3);
            case POISSON -> new PoissonDistribution(20);
            case GEOMETRIC -> new GeometricDistribution(0.2);
            case PASCAL -> new PascalDistribution(5, 0.3);
            case HYPERGEOMETRIC -> new HypergeometricDistribution(200, 60, 50);
        };
    }

    private static Runnable continuous(LawOperation.Verb verb, RealDistribution d, double[] x, double[] y) {
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

    private static Runnable discrete(LawOperation.Verb verb, IntegerDistribution d, double[] x, double[] y) {
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

    static Call prepare(FunctionOperation o) {
        double[] x = o.arguments(), y = new double[o.n()];
        DoubleUnaryOperator f = switch (o.function()) {
            case ERF -> Erf::erf;
            case ERFC -> Erf::erfc;
            case INVERSEERF -> Erf::erfInv;
            case INVERSEERFC -> Erf::erfcInv;
            case GAMMA -> Gamma::gamma;
            case LOGGAMMA -> Gamma::logGamma;
            case DIGAMMA -> Gamma::digamma;
            case TRIGAMMA -> Gamma::trigamma;
            case GAMMAP -> t -> Gamma.regularizedGammaP(2.5, t);
            case GAMMAQ -> t -> Gamma.regularizedGammaQ(2.5, t);
            case BETAI -> t -> Beta.regularizedBeta(t, 2.5, 1.5);
        };
        return Call.into(y, () -> {
            for (int i = 0; i < x.length; i++) y[i] = f.applyAsDouble(x[i]);
        });
    }
}
