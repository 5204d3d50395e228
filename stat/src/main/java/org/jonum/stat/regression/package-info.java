/// Regression: least squares, shrinkage, robust fits, generalized linear models; designs with factors and interactions.
///
/// A [org.jonum.stat.regression.Design] holds the columns of a model, made from a matrix or from a [org.jonum.stat.regression.Frame] of named
/// data by a list of [org.jonum.stat.regression.Term]s. [org.jonum.stat.regression.LinearRegression] fits it by least squares, with or without weights,
/// [org.jonum.stat.regression.Huber] and [org.jonum.stat.regression.TheilSen] robustly, [org.jonum.stat.regression.Ridge] and [org.jonum.stat.regression.ElasticNet] with a penalty,
/// [org.jonum.stat.regression.Glm] by maximum likelihood for a [org.jonum.stat.regression.Family] and a [org.jonum.stat.regression.Link]. Every fit
/// prints as a table; [org.jonum.stat.regression.DependentErrors] has errors for series and clusters.
///
/// Columns that depend on those before them are left out and named, data that separate a binary response are found and
/// named; both are results, not exceptions. Results are the same bits for any number of threads.
///
/// To add a family of laws: implement `Family`; to add a link: a constant of `Link`.
@org.jspecify.annotations.NullMarked
package org.jonum.stat.regression;
