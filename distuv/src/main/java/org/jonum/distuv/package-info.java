/// Probability distributions ("laws") on the real line: density, both tails, their logarithms and all four inverses,
/// moments, samples and fits, each by its own formula.
///
/// A law is an immutable record: [Normal], [Gumbel], [Weibull] …, each a [ContinuousDistribution] or a
/// [DiscreteDistribution]. Where the field disagrees about parameters, use the named factories, such as
/// `Exponential.ofRate`. Views make laws of laws: [Affine], [Reflected], [Folded], [Truncated], [Mixture].
///
/// Numbers of a law are drawn from any `RandomGenerator` by its [Sampler] or [DiscreteSampler], whose streams are frozen. [Philox4x64] and
/// [Philox4x32] are generators that reach any place of any stream at once; with them [ParallelSampling] fills arrays with the same
/// numbers on any number of threads.
///
/// NaN gives NaN; a probability outside of 0 … 1 gives NaN; infinities give limits; nothing but parameters throws. What is small is
/// computed as such: `sf(x)` is never `1 - cdf(x)`. Every method has a tested bound of its error.
///
/// To add a law, write a record beside the others from the paper that it cites, a line in the table of `Laws` among
/// the tests, and tables of 25 digits among their resources. A law of your own needs a density and a support only,
/// see [ContinuousDistribution].
package org.jonum.distuv;
