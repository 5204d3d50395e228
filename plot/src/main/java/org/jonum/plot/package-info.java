/// Plots, with defaults that can be read: samples beside laws, fits with their bands, spectra, runs, matrices.
///
/// Begin with the doors of [Plot]: [Plot#histogram(double...)], [Plot#scatter], [Plot#line(double\[\], double\[\])],
/// [Plot#quantiles], [Plot#ecdf], [Plot#boxes], [Plot#scree], [Plot#roc], [Plot#convergence]; matrices are drawn by
/// [HeatMap]. Every plot is immutable: a method that adds something returns a new one. [Picture#write] makes a PNG or an
/// SVG, without a display; [Picture#show] opens a window where there is one. Drawing is XChart's.
@org.jspecify.annotations.NullMarked
package org.jonum.plot;
