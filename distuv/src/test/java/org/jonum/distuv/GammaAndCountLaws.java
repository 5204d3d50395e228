package org.jonum.distuv;

import static org.jonum.distuv.Laws.law;
import static org.jonum.distuv.Laws.untabulated;

import java.util.List;
import java.util.Map;

/// The lines of [Laws] for laws built on the gamma and beta functions, and for those of counts and ranks.
final class GammaAndCountLaws {
    /// Bars in ulp, where they are not the common ones; 4500 ulp are 1e-12.
    private static final Map<String, Double> DENSITY = Map.of("pdf", 4.0), MASS = Map.of("pmf", 5.0),
            NONCENTRAL = Map.of("pdf", 4500.0, "cdf", 4500.0, "sf", 4500.0, "quantile", 4500.0, "isf", 4500.0,
                    "logPdf", 4500.0, "logCdf", 4500.0, "logSf", 4500.0);

    static final List<Laws.Law> ALL = List.of(
            law("Gamma", DENSITY, p -> Gamma.ofShapeScale(p.get("shape"), p.get("scale")),
                    r -> Gamma.ofShapeScale(r.positive(), r.positive())),
            law("ChiSquared", DENSITY, p -> ChiSquared.of(p.get("df")), r -> ChiSquared.of(r.positive())),
            law("InverseGamma", DENSITY, p -> InverseGamma.ofShapeScale(p.get("shape"), p.get("scale")),
                    r -> InverseGamma.ofShapeScale(r.positive(), r.positive())),
            law("Chi", DENSITY, p -> Chi.of(p.get("df")), r -> Chi.of(r.positive())),
            law("Maxwell", DENSITY, p -> Maxwell.of(p.get("scale")), r -> Maxwell.of(r.positive())),
            law("InverseGaussian", p -> InverseGaussian.ofMeanShape(p.get("mu"), p.get("lambda")),
                    r -> InverseGaussian.ofMeanShape(r.positive(), r.positive())),
            law("VonMises", p -> VonMises.of(p.get("mu"), p.get("kappa")), r -> VonMises.of(r.real(), r.positive())),
            law("NoncentralChiSquared", NONCENTRAL, p -> NoncentralChiSquared.of(p.get("df"), p.get("lambda")),
                    r -> NoncentralChiSquared.of(r.between(2, 30), r.positive())),
            law("NoncentralT", NONCENTRAL, p -> NoncentralT.of(p.get("df"), p.get("delta")),
                    r -> NoncentralT.of(r.between(2, 30), r.between(-5, 5))),
            law("Kolmogorov", p -> new Kolmogorov(), r -> new Kolmogorov()),
            law("Poisson", MASS, p -> Poisson.of(p.get("mu")), r -> Poisson.of(r.positive())),
            law("Bernoulli", MASS, p -> Bernoulli.of(p.get("p")), r -> Bernoulli.of(r.unit())),
            law("Geometric", MASS, p -> Geometric.failures(p.get("p")), r -> Geometric.failures(r.unit())),
            untabulated("GeometricTrials", r -> Geometric.trials(r.unit())),
            law("DiscreteUniform", MASS, p -> DiscreteUniform.closed(Math.round(p.get("a")), Math.round(p.get("b"))),
                    r -> DiscreteUniform.closed(r.integer(-50, 0), r.integer(0, 500))),
            law("Zipf", MASS, p -> Zipf.of(p.get("s"), Math.round(p.get("n"))),
                    r -> Zipf.of(r.between(0, 5), r.integer(1, 100_000))),
            law("Zeta", MASS, p -> Zeta.of(p.get("s")), r -> Zeta.of(r.between(1.05, 60))),
            law("Logarithmic", MASS, p -> Logarithmic.of(p.get("p")), r -> Logarithmic.of(r.unit())),
            law("Hypergeometric", MASS,
                    p -> Hypergeometric.ofPopulation(Math.round(p.get("N")), Math.round(p.get("K")),
                            Math.round(p.get("n"))),
                    r -> {
                        long population = r.integer(1, 100_000);
                        return Hypergeometric.ofPopulation(population, r.integer(0, population),
                                r.integer(0, population));
                    }),
            law("Skellam", MASS, p -> Skellam.of(p.get("mu1"), p.get("mu2")),
                    r -> Skellam.of(r.positive(), r.positive())),
            law("Beta", DENSITY, p -> Beta.of(p.get("a"), p.get("b")), r -> Beta.of(r.positive(), r.positive())),
            law("F", DENSITY, p -> FisherF.of(p.get("d1"), p.get("d2")), r -> FisherF.of(r.positive(), r.positive())),
            law("StudentT", DENSITY, p -> StudentT.of(p.get("df")),
                    r -> StudentT.ofLocationScale(r.positive(), r.real(), r.positive())),
            untabulated("NoncentralF", r -> NoncentralF.of(r.between(2, 30), r.between(2, 30), r.between(0, 30))),
            untabulated("NoncentralBeta", r -> NoncentralBeta.of(r.between(1, 20), r.between(1, 20), r.between(0, 30))),
            law("Binomial", MASS, p -> Binomial.of(Math.round(p.get("n")), p.get("p")),
                    r -> Binomial.of(r.integer(0, 1000), r.unit())),
            law("NegativeBinomial", MASS, p -> NegativeBinomial.ofSizeProbability(p.get("r"), p.get("p")),
                    r -> NegativeBinomial.ofSizeProbability(r.positive(), r.unit())),
            law("BetaBinomial", MASS,
                    p -> BetaBinomial.of(Math.round(p.get("n")), p.get("a"), p.get("b")),
                    r -> BetaBinomial.of(r.integer(1, 1000), r.positive(), r.positive())),
            untabulated("Categorical", r -> Categorical.ofWeights(r.unit(), r.positive(), r.unit(), 0, r.unit())),
            untabulated("WilcoxonSignedRank", r -> WilcoxonSignedRank.of((int) r.integer(1, 30))),
            untabulated("MannWhitneyU", r -> MannWhitneyU.of((int) r.integer(1, 12), (int) r.integer(1, 12))));

    private GammaAndCountLaws() {}
}
