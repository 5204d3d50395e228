/// Special functions of real arguments: static methods with the names of textbooks, one class for each family.
///
/// - [Gamma]: Γ and its logarithm, ratios, ψ and its derivatives; [Beta]; [Binomials]: binomial coefficients and factorials
/// - [IncompleteGamma]: P and Q with densities, logarithms and inverses; [IncompleteBeta]: likewise Iₓ, and [BetaOdds] where x is known as x : 1 − x
/// - [Erf]: erf, erfc, erfcx and inverses; [StandardNormal]: Φ, both tails, logarithms, inverses also of logarithms
/// - [StudentTail], [BinomialMass], [HypergeometricMass], [Kolmogorov], [KolmogorovD], [SmirnovD], [StudentizedRange], [OwenT]: what statistics needs
/// - [Logs]: elementary forms without cancellation, such as log1p(x) − x and log(eᵃ + eᵇ)
/// - [Zeta], [LambertW], [ExpIntegral], [BesselI]; [DoubleDouble]: pairs of doubles
///
/// Begin with the function that you want: `Gamma.logGamma(0.3)`, `StandardNormal.sf(10)`, `IncompleteBeta.i(2, 3, 0.4)`.
///
/// Every function has a tested bound of its error in ulp (units in the last place of the right result); where a
/// formula needs more than 53 bits on its way it is evaluated in pairs of doubles. NaN gives NaN, infinities
/// give limits, poles are documented, nothing throws, and every loop has a bound.
///
/// To add a function, write a class beside the others from the paper that it cites, and a test that measures it
/// against a table of 25 digits in the test resources.
package org.jonum.special;
