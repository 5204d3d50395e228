package org.jonum.optimize;

/// From minimum to minimum: a random step, L-BFGS-B, and the new minimum is taken or not as Metropolis' rule says.
///
/// {@snippet :
/// Problem bumpy = Problem.of(x -> Math.cos(14.5 * x[0] - 0.3) + (x[0] + 0.2) * x[0]);
/// Result r = new BasinHopping().minimize(bumpy, 1);
/// boolean found = Math.abs(r.x()[0] + 0.19506755) < 1e-6;        // found == true
/// }
/// The length of the steps is steered so that half of the new minima are taken; the temperature is the mean difference of the last values. The run ends after `hops` hops
/// and a local run from the best point to the tolerances of the control, or at the limits of its control; its status is that of the local run that found the best point.
///
/// **Source** D. J. Wales & J. P. K. Doye (1997), J. Phys. Chem. A 101.
///
/// @param size the longest first step, relative to the box or to max(1, |x₀|), > 0
/// @param hops how many, ≥ 1
/// @param seed of the random numbers
public record BasinHopping(double size, long hops, long seed) implements Method {
    /// Checks size and number.
    ///
    /// @throws IllegalArgumentException if size is not positive and finite, or hops < 1
    public BasinHopping {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("BasinHopping: size = " + size + ", need > 0 and finite");
        }
        if (hops < 1) throw new IllegalArgumentException("BasinHopping: hops = " + hops + ", need >= 1");
    }

    /// Steps of a quarter, a hundred hops.
    public BasinHopping() {
        this(0.25, 100, 42);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
