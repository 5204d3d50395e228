/// Derivatives without differences: a function that is written once for every [org.jonum.optimize.dual.Scalar] gives, by
/// [org.jonum.optimize.dual.Automatic], a problem with gradient and Hessian that are exact but for rounding.
@org.jspecify.annotations.NullMarked
package org.jonum.optimize.dual;
