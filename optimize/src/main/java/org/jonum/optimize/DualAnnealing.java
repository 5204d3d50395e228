package org.jonum.optimize;

/// Generalised simulated annealing with L-BFGS-B from each improvement: for many minima and few evaluations.
///
/// A chain visits points of a box with steps from a law with heavy tails (Student's t with 0.23 degrees of freedom, as wide as the temperature says, in hundredths of the
/// box), and takes worse ones with a probability that falls with the temperature; whenever it finds a better point than ever before, L-BFGS-B goes down from there. It
/// also does from the best point seen since the last time that is not close to a minimum already found, as long as that takes no more than a
/// third of the evaluations: a deep basin need not show in the first value that is met in it. When the temperature has fallen to
/// 2·10⁻⁵ of the first one, the chain begins anew.
///
/// {@snippet :
/// Problem schwefel = Problem.of(x -> 837.9657745448674 - x[0] * Math.sin(Math.sqrt(Math.abs(x[0])))
///         - x[1] * Math.sin(Math.sqrt(Math.abs(x[1])))).bounds(new double[] {-500, -500}, new double[] {500, 500});
/// Result r = new DualAnnealing().minimize(schwefel, Control.DEFAULT.target(1e-9), 0, 0);
/// boolean found = r.f() < 1e-9;          // found == true
/// }
/// Needs bounds, all finite. The run ends after `temperatures` temperatures and a local run from the best point to the tolerances of the control, or at the limits of
/// its control; its status is that of the local run that found the best point.
///
/// **Cost** 2·n evaluations a temperature, and those of L-BFGS-B.  **Source** C. Tsallis & D. A. Stariolo (1996), Physica A 233; Y. Xiang et al. (2013), R Journal
/// 5; Student's t by R. W. Bailey (1994), Math. Comp. 62; what is close to a minimum: A. H. G. Rinnooy Kan & G. T. Timmer (1987), Math. Programming 39.
///
/// @param temperatures how many, ≥ 1
/// @param seed         of the random numbers
public record DualAnnealing(long temperatures, long seed) implements Method {
    /// Checks the number.
    ///
    /// @throws IllegalArgumentException if temperatures < 1
    public DualAnnealing {
        if (temperatures < 1) {
            throw new IllegalArgumentException("DualAnnealing: temperatures = " + temperatures + ", need >= 1");
        }
    }

    /// A thousand temperatures.
    public DualAnnealing() {
        this(1000, 42);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
