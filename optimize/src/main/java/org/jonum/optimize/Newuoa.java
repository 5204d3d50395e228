package org.jonum.optimize;

/// Powell's NEWUOA: quadratic models through few points, minimised in a trust region; values only, no bounds.
///
/// A model Q interpolates f at m points, m between n + 2 and (n + 1)(n + 2)/2, usually 2·n + 1. When a point is exchanged, what freedom the new
/// conditions leave is taken up by the least change of ∇²Q in the Frobenius norm. A step goes to the minimum of Q within Δ of the best point;
/// where models fail, a point far from the best one is moved so that the conditions stay independent. ρ ≤ Δ, the resolution, comes down from `begin` to `end`.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2));
/// Result r = new Newuoa().minimize(p, -1.2, 1);
/// boolean found = Math.abs(r.x()[0] - 1) < 1e-6;         // found == true
/// }
/// A value that is not finite enters the model as one that is worse than all others. For problems with bounds: [Bobyqa], which is the same method in a box.
///
/// **Cost** one evaluation an iteration; O(m²) operations, sometimes O(m³).  **Source** M. J. D. Powell (2006), in Large-scale nonlinear optimization,
/// 255–297 (DAMTP 2004/NA05); (2004), Math. Program. 100 (NA03) for the updates.
///
/// @param points m, moved into n + 2 … (n + 1)(n + 2)/2; 0 for the most up to n = 5, 2·n + 1 above
/// @param begin  the first radius, 0 for a quarter of ‖x₀‖∞
/// @param end    the last ρ, relative to the first, in (0, 1)
public record Newuoa(int points, double begin, double end) implements Method {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if points or begin is negative, begin not finite, or end not in (0, 1)
    public Newuoa {
        Bobyqa.check("Newuoa", points, begin, end);
    }

    /// The usual points, a quarter of ‖x₀‖∞, or of 1 where that is 0, and 1e-8 of it.
    public Newuoa() {
        this(0, 0, 1e-8);
    }

    /// Another number of points.
    ///
    /// @param m how many, 0 for the usual number
    /// @return a changed copy
    public Newuoa points(int m) {
        return new Newuoa(m, begin, end);
    }

    /// Other radii.
    ///
    /// @param first the first one, 0 for a quarter of ‖x₀‖∞
    /// @param last  the last ρ, relative to the first, in (0, 1)
    /// @return a changed copy
    public Newuoa radii(double first, double last) {
        return new Newuoa(points, first, last);
    }
}
