package org.jonum.optimize;

/// The method of Levenberg and Marquardt for nonlinear least squares, as Moré made it: a trust region scaled by the columns of the
/// Jacobian, and pivoted QR throughout.
///
/// After it has converged, Gauss and Newton's steps carry the point to the last digits. A [Loss] makes it robust.
///
/// {@snippet :
/// double[] t = {0, 1, 2, 3}, y = {2, 1, 0.5, 0.25};
/// Problem p = Problem.leastSquares(4, (b, r) -> {
///     for (int i = 0; i < 4; i++) r[i] = b[0] * Math.exp(-b[1] * t[i]) - y[i];
/// });
/// double[] b = new LevenbergMarquardt().minimize(p, 1, 1).x();
/// boolean found = Math.abs(b[0] - 2) < 1e-12 && Math.abs(b[1] - Math.log(2)) < 1e-12;    // found == true
/// }
/// **Cost** 2·m·n² flops an iteration.  **Source** J. J. Moré (1978), in G. A. Watson (ed.), Numerical analysis, LNM 630.
public record LevenbergMarquardt() implements Method {}
