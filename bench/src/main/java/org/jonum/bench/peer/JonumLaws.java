package org.jonum.bench.peer;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.LawOperation;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.DiscreteDistribution;
import org.jonum.distuv.Philox4x64;
import org.jonum.distuv.Sampler;
import org.jonum.special.Erf;
import org.jonum.special.Gamma;
import org.jonum.special.IncompleteBeta;
import org.jonum.special.IncompleteGamma;

/// Distributions and special functions of Jonum.
final class JonumLaws {
    private JonumLaws() {}

    static Call prepare(LawOperation o) {
        double[] x = o.arguments(), y = new double[o.n()];
        RandomGenerator random = new Philox4x64(1);
        return Call.into(y, switch (o.law().ours()) {
            case ContinuousDistribution d -> continuous(o.verb(), d, random, x, y);
            case DiscreteDistribution d -> discrete(o.verb(), d, random, x, y);
            default -> throw new IllegalArgumentException(o.name());
        });
    }

    private static Runnable continuous(LawOperation.Verb verb, ContinuousDistribution d, RandomGenerator random,
            double[] x, double[] y) {
        return switch (verb) {
            case PDF -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.pdf(x[i]);
            };
            case CDF -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.cdf(x[i]);
            };
            case QUANTILE -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.quantile(x[i]);
            };
            case PDFS -> () -> d.pdf(x, y);
            case CDFS -> () -> d.cdf(x, y);
            case QUANTILES -> () -> d.quantile(x, y);
            case SAMPLE -> {
                Sampler sampler = d.sampler();
                yield () -> sampler.fill(random, y);
            }
            case BITS -> bits(random, y);
        };
    }

    private static Runnable discrete(LawOperation.Verb verb, DiscreteDistribution d, RandomGenerator random, double[] x,
            double[] y) {
        long[] k = new long[x.length];
        return switch (verb) {
            case PDF, PDFS -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.pmf((long) x[i]);
            };
            case CDF, CDFS -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = d.cdf(x[i]);
            };
            case QUANTILE, QUANTILES -> () -> {
                for (int i = 0; i < x.length; i++) y[i] = (double) d.quantile(x[i]);
            };
            case SAMPLE -> () -> {
                d.sample(random, k);
                for (int i = 0; i < k.length; i++) y[i] = (double) k[i];
            };
            case BITS -> bits(random, y);
        };
    }

    private static Runnable bits(RandomGenerator random, double[] y) {
        return () -> {
            for (int i = 0; i < y.length; i++) y[i] = (double) random.nextLong();
        };
    }

    static Call prepare(FunctionOperation o) {
        double[] x = o.arguments(), y = new double[o.n()];
        DoubleUnaryOperator f = switch (o.function()) {
            case ERF -> Erf::erf;
            case ERFC -> Erf::erfc;
            case INVERSEERF -> Erf::inverseErf;
            case INVERSEERFC -> Erf::inverseErfc;
            case GAMMA -> Gamma::gamma;
            case LOGGAMMA -> Gamma::logGamma;
            case DIGAMMA -> Gamma::digamma;
            case TRIGAMMA -> Gamma::trigamma;
            case GAMMAP -> t -> IncompleteGamma.p(2.5, t);
            case GAMMAQ -> t -> IncompleteGamma.q(2.5, t);
            case BETAI -> t -> IncompleteBeta.i(2.5, 1.5, t);
        };
        return Call.into(y, () -> {
            for (int i = 0; i < x.length; i++) y[i] = f.applyAsDouble(x[i]);
        });
    }
}
