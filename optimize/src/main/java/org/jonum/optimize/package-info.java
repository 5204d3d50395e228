/// Minimisation of functions of several variables: smooth or not, in the whole space, in a box, or with constraints; least squares; systems of
/// equations; curve fitting.
///
/// A [org.jonum.optimize.Problem] says what is to be minimised, a [org.jonum.optimize.Method] how, a [org.jonum.optimize.Control] within what
/// limits; a [org.jonum.optimize.Result] says what was found, and its [org.jonum.optimize.Status] why the run ended. A
/// [org.jonum.optimize.Run] goes step by step and can be saved, a [org.jonum.optimize.Dialogue] lets the caller evaluate.
/// [org.jonum.optimize.CurveFit] fits curves to data, [org.jonum.optimize.Separable] those with linear parameters;
/// [org.jonum.optimize.BoundedLeastSquares] and [org.jonum.optimize.Nnls] solve linear least squares in a box and with x ≥ 0. Functions of one
/// variable: [org.jonum.optimize.scalar]; derivatives without differences: [org.jonum.optimize.dual].
///
/// Rules that hold for every method: the best point seen is returned, whatever ended the run; a value that is NaN or infinite is a
/// step too far, and never success; no point outside of the bounds is evaluated; of points that violate constraints the
/// one that does so least is best; an exception of the caller's function comes back as an
/// [org.jonum.optimize.EvaluationException] with the point; the same run gives the same bits.
///
/// To add a method: a record that implements `Method`, with its settings; a subclass of `Engine`, with its iteration; a line in `Engines`.
@org.jspecify.annotations.NullMarked
package org.jonum.optimize;
