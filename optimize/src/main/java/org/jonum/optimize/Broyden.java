package org.jonum.optimize;

/// Broyden's first ("good") method for n equations in n unknowns: one Jacobian, then updates of its inverse, with a line search.
///
/// {@snippet :
/// Problem p = Problem.system(1, (x, f) -> f[0] = Math.cos(x[0]) - x[0]);
/// Result r = new Broyden().minimize(p, 1);
/// boolean found = Math.abs(r.x()[0] - 0.7390851332151607) < 1e-13;       // found == true
/// }
/// Where it makes no progress the Jacobian is taken anew. Near the solution it needs about 2·n steps for what Newton's method does in
/// one; each costs one evaluation and 3·n² multiplications.
///
/// **Source** C. G. Broyden (1965), Math. Comput. 19; J. E. Dennis & J. J. Moré (1977), SIAM Rev. 19.
public record Broyden() implements Method {}
