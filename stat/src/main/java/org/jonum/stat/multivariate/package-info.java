/// Multivariate analysis and laws.
///
/// Rows of a matrix are observations, columns are variables. Analyses: [org.jonum.stat.multivariate.Pca],
/// [org.jonum.stat.multivariate.Cca], [org.jonum.stat.multivariate.ClassicalMds], [org.jonum.stat.multivariate.KMeans],
/// [org.jonum.stat.multivariate.HotellingT2]. Laws of vectors are [org.jonum.stat.multivariate.MultivariateDistribution]s, of which
/// [org.jonum.stat.multivariate.MultivariateNormal] can be conditioned, marginalised and integrated;
/// [org.jonum.stat.multivariate.Wishart] and [org.jonum.stat.multivariate.InverseWishart] are laws of matrices,
/// [org.jonum.stat.multivariate.Multinomial] is one of counts.
///
/// A law whose covariance is singular has no density: `of` throws a [org.jonum.mat.NotPositiveDefiniteException], `tryOf` returns it.
@org.jspecify.annotations.NullMarked
package org.jonum.stat.multivariate;
