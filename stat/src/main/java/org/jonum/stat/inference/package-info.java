/// Tests of hypotheses: what a sample says against one, and how surely.
///
/// A class per test, named after it, with static methods that take samples as `double[]` or counts as `long` and give a
/// [org.jonum.stat.inference.TestResult]: statistic, p-value and its logarithm, degrees of freedom, estimates, confidence interval, the
/// alternative, and how the p-value was really found. It prints as R's `htest` does.
///
/// | question | tests |
/// |---|---|
/// | means | [TTest], [ZTest], [Anova], [TukeyHsd], [DunnettTest], [PairwiseTest] |
/// | variances | [FTest], [LeveneTest], [BartlettTest], [FlignerKilleenTest] |
/// | ranks | [MannWhitneyTest], [SignedRankTest], [SignTest], [KruskalWallisTest], [FriedmanTest], [BrunnerMunzelTest], [PairwiseTest] |
/// | counts | [BinomialTest], [PoissonTest], [ProportionTest], [ChiSquaredTest], [GTest], [FisherExactTest], [McNemarTest], [BarnardTest], [BoschlooTest], [CochranMantelHaenszelTest], [PoissonMeansTest], [PowerDivergenceTest] |
/// | laws | [KolmogorovSmirnovTest], [AndersonDarlingTest], [AndersonDarlingSamplesTest], [CramerVonMisesTest] |
/// | normality | [ShapiroWilkTest], [DAgostinoTest], [JarqueBeraTest] |
/// | dependence | [CorrelationTest], [LjungBoxTest], [RunsTest], [DurbinWatsonTest] |
/// | any statistic | [org.jonum.stat.resampling.PermutationTest] |
/// | intervals for proportions | [ProportionInterval], [RiskDifferenceInterval], [RiskRatioInterval], [OddsRatioInterval] |
/// | many p-values | [Adjustment], [Combination] |
///
/// Rules that hold for all of them: too few values, negative counts and levels outside of 0 … 1 throw an `IllegalArgumentException`; data with a
/// NaN, or so degenerate that the statistic is 0/0, give a result whose p-value is NaN and which says why. A p-value
/// is the tail itself, never what is missing to 1. A two-sided p-value of a law that is not symmetric is twice the smaller tail, at most 1, as
/// in R, but for the binomial, Poisson and Fisher's exact test, where it is the probability of all outcomes
/// that are not more probable than the observed one, as in R too.
@org.jspecify.annotations.NullMarked
package org.jonum.stat.inference;
