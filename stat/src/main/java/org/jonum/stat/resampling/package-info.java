/// Resampling, sampling designs and Monte Carlo methods.
///
/// [org.jonum.stat.resampling.Bootstrap], [org.jonum.stat.resampling.Jackknife], [org.jonum.stat.resampling.PermutationTest] and
/// [org.jonum.stat.resampling.CrossValidation] take a sample again and again; [org.jonum.stat.resampling.Sampling] draws without and with
/// replacement; [org.jonum.stat.resampling.LatinHypercube], [org.jonum.stat.resampling.Halton] and [org.jonum.stat.resampling.Sobol] fill
/// the unit cube; [org.jonum.stat.resampling.ImportanceSampling], [org.jonum.stat.resampling.RejectionSampling],
/// [org.jonum.stat.resampling.MetropolisHastings] and [org.jonum.stat.resampling.SliceSampling] draw from laws
/// that are known by their density only, and [org.jonum.stat.resampling.Chains] says how far to believe the latter two.
///
/// What takes a [org.jonum.distuv.Philox] runs in parallel, and gives the same bits for any number of threads: task i draws from stream i.
@org.jspecify.annotations.NullMarked
package org.jonum.stat.resampling;
