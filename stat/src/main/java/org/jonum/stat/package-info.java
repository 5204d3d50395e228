/// Description of samples: moments, quantiles, correlation, entropies; accumulators for streams; densities and curves.
///
/// Samples are `double[]`; of matrices the rows are observations and the columns variables. Nothing that is passed is changed.
///
/// | for | see |
/// |---|---|
/// | everything at once, as a table | [Summary][org.jonum.stat.Summary] |
/// | means, variance, skewness, kurtosis | [Means][org.jonum.stat.Means], [Moments][org.jonum.stat.Moments], [ColumnMoments][org.jonum.stat.ColumnMoments] |
/// | shape and scale despite wild values, sizes of effects | [Robust][org.jonum.stat.Robust], [LMoments][org.jonum.stat.LMoments], [EffectSize][org.jonum.stat.EffectSize] |
/// | median, quantiles, ranks, mode | [Quantiles][org.jonum.stat.Quantiles], [Ranks][org.jonum.stat.Ranks], [Frequencies][org.jonum.stat.Frequencies] |
/// | covariance and correlation | [Covariance][org.jonum.stat.Covariance], [Correlation][org.jonum.stat.Correlation], [Concordance][org.jonum.stat.Concordance], [Shrinkage][org.jonum.stat.Shrinkage], [NearestCorrelation][org.jonum.stat.NearestCorrelation], [Autocorrelation][org.jonum.stat.Autocorrelation] |
/// | streams | [RunningMoments][org.jonum.stat.RunningMoments], [RunningCovariance][org.jonum.stat.RunningCovariance], [RunningExtremes][org.jonum.stat.RunningExtremes], [RunningHistogram][org.jonum.stat.RunningHistogram], [QuantileSketch][org.jonum.stat.QuantileSketch], [HyperLogLog][org.jonum.stat.HyperLogLog], [CountMinSketch][org.jonum.stat.CountMinSketch], [Reservoir][org.jonum.stat.Reservoir] |
/// | curves | [Histogram][org.jonum.stat.Histogram], [HistogramGrid][org.jonum.stat.HistogramGrid], [Bandwidth][org.jonum.stat.Bandwidth], [Ecdf][org.jonum.stat.Ecdf], [Roc][org.jonum.stat.Roc] |
/// | how far laws and samples are apart | [Divergences][org.jonum.stat.Divergences], [Distances][org.jonum.stat.Distances] |
/// | arrangements | [Combinations][org.jonum.stat.Combinations], [Permutations][org.jonum.stat.Permutations], [CartesianProduct][org.jonum.stat.CartesianProduct] |
///
/// [Weights][org.jonum.stat.Weights] say what they mean, [NanPolicy][org.jonum.stat.NanPolicy] what becomes of missing
/// values. Each accumulator
/// has `add`, `merge`, `toBytes`, `ofBytes` and a `collector`; a new one needs the same, and a property of merging among
/// the tests.
@org.jspecify.annotations.NullMarked
package org.jonum.stat;
