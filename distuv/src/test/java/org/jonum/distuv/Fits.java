package org.jonum.distuv;

import java.util.Map;
import java.util.function.Function;

/// The fits of continuous laws, by the names of the laws.
final class Fits {
    static final Map<String, Function<double[], Fit<?>>> ALL = Map.ofEntries(Map.entry("Gamma", Gamma::fit),
            Map.entry("Beta", Beta::fit), Map.entry("ChiSquared", ChiSquared::fit), Map.entry("Chi", Chi::fit),
            Map.entry("InverseGamma", InverseGamma::fit), Map.entry("InverseGaussian", InverseGaussian::fit),
            Map.entry("StudentT", StudentT::fit), Map.entry("VonMises", VonMises::fit),
            Map.entry("Nakagami", Nakagami::fit), Map.entry("Maxwell", Maxwell::fit),
            Map.entry("FisherF", FisherF::fit),
            Map.entry("GeneralizedPareto", GeneralizedPareto::fit),
            Map.entry("GeneralizedExtremeValue", GeneralizedExtremeValue::fit),
            Map.entry("SkewNormal", SkewNormal::fit),
            Map.entry("Logistic", Logistic::fit), Map.entry("Cauchy", Cauchy::fit), Map.entry("Lomax", Lomax::fit),
            Map.entry("LogLogistic", LogLogistic::fit), Map.entry("Kumaraswamy", Kumaraswamy::fit),
            Map.entry("FoldedNormal", FoldedNormal::fit), Map.entry("Frechet", Frechet::fit),
            Map.entry("Gumbel", Gumbel::fit), Map.entry("Weibull", Weibull::fit), Map.entry("Normal", Normal::fit),
            Map.entry("LogNormal", LogNormal::fit), Map.entry("Laplace", Laplace::fit), Map.entry("Levy", Levy::fit),
            Map.entry("Exponential", Exponential::fit), Map.entry("Rayleigh", Rayleigh::fit),
            Map.entry("Pareto", Pareto::fit), Map.entry("Uniform", Uniform::fit));

    private Fits() {}
}
