package org.jonum.optimize;

/// Powell's BOBYQA: quadratic models through few points, minimised in a trust region and a box; values only.
///
/// The method of [Newuoa], with every point that is evaluated within the bounds, to the last bit.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2))
///         .bounds(new double[] {-2, -2}, new double[] {0.5, 2});
/// Result r = new Bobyqa().minimize(p, -1.2, 1);
/// double x = r.x()[0];                           // x == 0.5
/// boolean found = Math.abs(r.x()[1] - 0.25) < 1e-6;      // found == true
/// }
/// A variable whose box is narrower than four times the first radius is measured in units in which it is not. The start is moved onto a bound, or as far
/// away as the radius, if it is nearer than that.
///
/// **Cost** one evaluation an iteration; O(m²) operations, sometimes O(m³).  **Source** M. J. D. Powell (2009), DAMTP 2009/NA06.
///
/// @param points m, moved into n + 2 … (n + 1)(n + 2)/2; 0 for the most up to n = 5, 2·n + 1 above
/// @param begin  the first radius, 0 for a quarter of ‖x₀‖∞
/// @param end    the last ρ, relative to the first, in (0, 1)
public record Bobyqa(int points, double begin, double end) implements Method {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if points or begin is negative, begin not finite, or end not in (0, 1)
    public Bobyqa {
        check("Bobyqa", points, begin, end);
    }

    static void check(String who, int points, double begin, double end) {
        if (points < 0) throw new IllegalArgumentException(who + ": points = " + points + ", need >= 0");
        if (!(begin >= 0 && begin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(who + ": begin = " + begin + ", need >= 0 and finite");
        }
        if (!(end > 0 && end < 1)) throw new IllegalArgumentException(who + ": end = " + end + ", need in (0, 1)");
    }

    /// The usual points, a quarter of ‖x₀‖∞, or of 1 where that is 0, and 1e-8 of it.
    public Bobyqa() {
        this(0, 0, 1e-8);
    }

    /// Another number of points.
    ///
    /// @param m how many, 0 for the usual number
    /// @return a changed copy
    public Bobyqa points(int m) {
        return new Bobyqa(m, begin, end);
    }

    /// Other radii.
    ///
    /// @param first the first one, 0 for a quarter of ‖x₀‖∞
    /// @param last  the last ρ, relative to the first, in (0, 1)
    /// @return a changed copy
    public Bobyqa radii(double first, double last) {
        return new Bobyqa(points, first, last);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
