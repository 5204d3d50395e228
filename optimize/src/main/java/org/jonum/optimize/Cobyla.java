package org.jonum.optimize;

/// Powell's COBYLA, constrained optimisation by linear approximations: values of the objective and of the constraints only.
///
/// Both are interpolated linearly at the n + 1 vertices of a simplex. A step minimises the model of f within Δ of the best vertex,
/// among the points where the models of the constraints are violated least; vertices are compared by f + μ·violation, μ as large as it has to be.
/// Where models fail, a vertex is moved so that the simplex is regular; ρ ≤ Δ, the resolution, comes down from `begin` to `end`.
///
/// {@snippet :
/// Problem p = Problem.of(x -> x[0] * x[1])
///         .subjectTo(Constraint.nonNegative(1, (x, c) -> c[0] = 1 - x[0] * x[0] - x[1] * x[1]));
/// Result r = new Cobyla().minimize(p, 1, 1);
/// boolean found = Math.abs(r.f() + 0.5) < 1e-6;          // found == true
/// }
/// Bounds are kept at every point, constraints only in the end. A value that is not finite counts as one that is worse than all others. Linear models need
/// many steps in curved valleys: without constraints [Bobyqa] is better, and [Sqp] where differences can be trusted.
///
/// **Cost** one evaluation an iteration, and some quadratic problems of n variables.  **Source** M. J. D. Powell (1994), in S. Gomez & J.-P. Hennart
/// (eds.), Advances in optimization and numerical analysis, 51–67; Δ apart from ρ as in his NEWUOA (2006).
///
/// @param begin the first radius, 0 for half of max(1, ‖x₀‖∞)
/// @param end   the last ρ, relative to the first, in (0, 1)
public record Cobyla(double begin, double end) implements Method {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if begin is negative or not finite, or end not in (0, 1)
    public Cobyla {
        Bobyqa.check("Cobyla", 0, begin, end);
    }

    /// Half of max(1, ‖x₀‖∞), and a millionth of it.
    public Cobyla() {
        this(0, 1e-6);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }

    @Override
    public boolean takesConstraints() {
        return true;
    }
}
