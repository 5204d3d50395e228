package org.jonum.optimize;

/// The simplex method of Nelder and Mead, with coefficients that depend on the dimension, and restarts.
///
/// Reflects, expands, contracts and shrinks a simplex of n + 1 points; needs values only, and they may be noisy or
/// have jumps. When the simplex has become small, a new one is built around its best point; the run ends when that finds
/// nothing better. With bounds, points outside are moved onto them.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.abs(x[0] - 1) + Math.pow(x[1] - x[0], 2));
/// Result r = new NelderMead().minimize(p, 4, 0);
/// boolean found = r.f() < 1e-8;          // found == true
/// }
/// **Cost** one or two evaluations an iteration.  **Source** J. A. Nelder & R. Mead (1965), Computer J. 7; F. Gao & L. Han (2012),
/// Comput. Optim. Appl. 51; C. T. Kelley (1999), SIAM J. Optim. 10.
///
/// @param size the first simplex: steps from x₀ relative to its elements, > 0
public record NelderMead(double size) implements Method {
    /// Checks the size.
    ///
    /// @throws IllegalArgumentException if it is not positive and finite
    public NelderMead {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("NelderMead: size = " + size + ", need > 0 and finite");
        }
    }

    /// With steps of a tenth.
    public NelderMead() {
        this(0.1);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
