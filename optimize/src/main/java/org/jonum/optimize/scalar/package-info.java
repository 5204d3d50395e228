/// Roots and minima of functions of one variable.
///
/// [org.jonum.optimize.scalar.Roots#find] and [org.jonum.optimize.scalar.Minima#find] are what is wanted in most cases; the methods
/// by their names are beside them. All loops are bounded, no outcome is an exception: a [org.jonum.optimize.scalar.Root] says whether it
/// was found. What the function throws reaches the caller as it is.
@org.jspecify.annotations.NullMarked
package org.jonum.optimize.scalar;
