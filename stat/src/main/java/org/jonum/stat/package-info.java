/// Description of samples: moments, quantiles, correlation, entropies; accumulators for streams; densities and curves.
@org.jspecify.annotations.NullMarked
package org.jonum.stat;
