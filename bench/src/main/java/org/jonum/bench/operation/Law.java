package org.jonum.bench.operation;

import java.util.Arrays;
import java.util.Locale;
import org.jonum.distuv.Beta;
import org.jonum.distuv.Binomial;
import org.jonum.distuv.Cauchy;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Distribution;
import org.jonum.distuv.Exponential;
import org.jonum.distuv.FisherF;
import org.jonum.distuv.Gamma;
import org.jonum.distuv.Geometric;
import org.jonum.distuv.Gumbel;
import org.jonum.distuv.Hypergeometric;
import org.jonum.distuv.Laplace;
import org.jonum.distuv.Levy;
import org.jonum.distuv.LogNormal;
import org.jonum.distuv.Logistic;
import org.jonum.distuv.Nakagami;
import org.jonum.distuv.NegativeBinomial;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Pareto;
import org.jonum.distuv.Poisson;
import org.jonum.distuv.StudentT;
import org.jonum.distuv.Triangular;
import org.jonum.distuv.Weibull;

/// The laws that all libraries of distributions have, each with parameters that are neither simple nor extreme.
public enum Law {
    /// Mean, standard deviation.
    NORMAL(Normal.ofMeanSd(1, 2)),
    /// Mean.
    EXPONENTIAL(Exponential.ofMean(1.5)),
    /// Location, scale.
    LOGISTIC(Logistic.of(1, 2)),
    /// Location, scale.
    LAPLACE(Laplace.of(1, 2)),
    /// Location, scale; of maxima.
    GUMBEL(Gumbel.maximum(1, 2)),
    /// Location, scale.
    CAUCHY(new Cauchy(1, 2)),
    /// Shape, scale.
    WEIBULL(Weibull.ofShapeScale(1.5, 2)),
    /// Minimum, shape.
    PARETO(Pareto.of(1, 2.5)),
    /// Mean and standard deviation of the logarithm.
    LOGNORMAL(LogNormal.ofLogMeanSd(0.5, 0.75)),
    /// Location, scale.
    LEVY(Levy.of(1, 2)),
    /// Shape, spread.
    NAKAGAMI(Nakagami.of(0.8, 2)),
    /// Ends and between them the mode.
    TRIANGULAR(Triangular.of(-1, 0.5, 2)),
    /// Shape, scale.
    GAMMA(Gamma.ofShapeScale(2.5, 1.5)),
    /// Shapes.
    BETA(Beta.of(2.5, 1.5)),
    /// Degrees of freedom.
    CHISQUARED(ChiSquared.of(7)),
    /// Degrees of freedom.
    T(StudentT.of(5)),
    /// Degrees of freedom.
    F(FisherF.of(6, 9)),
    /// Trials, probability.
    BINOMIAL(Binomial.of(100, 0.3)),
    /// Mean.
    POISSON(Poisson.of(20)),
    /// Probability; of the failures.
    GEOMETRIC(Geometric.failures(0.2)),
    /// Size, probability; of the failures.
    PASCAL(NegativeBinomial.ofSizeProbability(5, 0.3)),
    /// Population, successes, draws.
    HYPERGEOMETRIC(Hypergeometric.ofPopulation(200, 60, 50));

    private final Distribution ours;

    Law(Distribution ours) {
        this.ours = ours;
    }

    /// {@return Jonum's}
    public Distribution ours() {
        return ours;
    }

    /// {@return all laws, separated by commas}
    public static String names() {
        return String.join(",", Arrays.stream(values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList());
    }

    static Law of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("law " + name + ", need one of " + names(), e);
        }
    }
}
