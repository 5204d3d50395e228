package org.jonum.optimize;

/// Powell's method of conjugate directions, which minimises along one direction after the other.
///
/// Needs values only. After each round the direction of largest decrease gives way to the one from the start of the round to
/// its end, where that keeps the directions independent. Keeps within bounds.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(x[0] - 3, 2) + Math.pow(x[0] * x[1] - 3, 2));
/// Result r = new Powell().minimize(p, 1, 2);
/// boolean found = Math.abs(r.x()[1] - 1) < 1e-6;         // found == true
/// }
/// **Cost** some ten evaluations for each direction.  **Source** M. J. D. Powell (1964), Computer J. 7.
public record Powell() implements Method {
    @Override
    public boolean takesBounds() {
        return true;
    }
}
