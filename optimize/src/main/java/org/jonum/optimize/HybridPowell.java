package org.jonum.optimize;

/// Powell's hybrid method for n equations in n unknowns: dogleg steps in a trust region, with Broyden's updates between Jacobians.
///
/// {@snippet :
/// Problem p = Problem.system(2, (x, f) -> {
///     f[0] = x[0] * x[0] + x[1] * x[1] - 5;
///     f[1] = x[0] * x[1] - 2;
/// });
/// Result r = new HybridPowell().minimize(p, 3, 0);
/// boolean found = Math.abs(r.x()[0] - 2) < 1e-12 && Math.abs(r.x()[1] - 1) < 1e-12;      // found == true
/// }
/// A point where ‖F‖ has a minimum that is not zero is no solution: the run then ends as failed.
///
/// **Cost** 4·n³/3 flops an iteration; a Jacobian only after two steps that failed.
/// **Source** M. J. D. Powell (1970), in P. Rabinowitz (ed.), Numerical methods for nonlinear algebraic equations; J. J. Moré, B. S. Garbow &
/// K. E. Hillstrom (1980), User guide for MINPACK-1, ANL-80-74.
public record HybridPowell() implements Method {}
