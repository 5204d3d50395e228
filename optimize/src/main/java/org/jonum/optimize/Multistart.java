package org.jonum.optimize;

/// L-BFGS-B from many points: from the start, and from points spread over the box.
///
/// {@snippet :
/// Problem camel = Problem.of(x -> (4 - 2.1 * x[0] * x[0] + Math.pow(x[0], 4) / 3) * x[0] * x[0] + x[0] * x[1]
///         + 4 * (x[1] * x[1] - 1) * x[1] * x[1]).bounds(new double[] {-3, -2}, new double[] {3, 2});
/// Result r = new Multistart().minimize(camel, 2, 2);
/// boolean found = Math.abs(r.f() + 1.031628453489877) < 1e-9;         // found == true
/// }
/// Without bounds the points are normal around the start. The run ends after `starts` local ones and another from the best
/// point to the tolerances of the control, or at the limits of its control; its
/// status is that of the local run that found the best point.
///
/// @param starts how many points, ≥ 1
/// @param seed   of the random numbers
public record Multistart(long starts, long seed) implements Method {
    /// Checks the number.
    ///
    /// @throws IllegalArgumentException if starts < 1
    public Multistart {
        if (starts < 1) throw new IllegalArgumentException("Multistart: starts = " + starts + ", need >= 1");
    }

    /// A hundred points.
    public Multistart() {
        this(100, 42);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
