package org.jonum.optimize;

/// Constrained optimisation by linear approximations: for functions without derivatives, with constraints and bounds.
///
/// Objective and constraints are interpolated at the n + 1 vertices of a simplex; each step minimises their linear models, violation at a price,
/// in a ball of radius ρ. Where that brings nothing, the simplex is made regular again, then ρ halved.
///
/// {@snippet :
/// Problem p = Problem.of(x -> x[0] * x[1]).subjectTo(Constraint.nonNegative(1, (x, c) -> c[0] = 1 - x[0] * x[0] - x[1] * x[1]));
/// Result r = new Cobyla().minimize(p, 1, 1);
/// boolean found = Math.abs(r.f() + 0.5) < 1e-5;          // found == true
/// }
/// Linear models converge slowly: for few variables, and for few digits. Where a function is smooth, [Sqp] by differences needs fewer calls.
///
/// **Cost** some quadratic problems of n variables for each evaluation. **Source** M. J. D. Powell (1994), in S. Gomez & J.-P. Hennart (eds.),
/// Advances in optimization and numerical analysis, 51–67; the subproblem is that of an exact penalty in the maximum norm.
///
/// @param begin the first ρ, > 0; 0 for half of max(1, ‖x₀‖∞)
/// @param end   the last ρ, relative to the first, in (0, 1)
public record Cobyla(double begin, double end) implements Method {
    /// Checks both.
    ///
    /// @throws IllegalArgumentException if begin is negative or not finite, or end not in (0, 1)
    public Cobyla {
        if (!(begin >= 0 && begin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Cobyla: begin = " + begin + ", need >= 0 and finite");
        }
        if (!(end > 0 && end < 1)) throw new IllegalArgumentException("Cobyla: end = " + end + ", need in (0, 1)");
    }

    /// From half of the size of x₀ down to 1e-8 of it.
    public Cobyla() {
        this(0, 1e-8);
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
