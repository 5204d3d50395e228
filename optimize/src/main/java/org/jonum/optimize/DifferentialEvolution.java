package org.jonum.optimize;

/// Differential evolution with a memory of what worked, L-SHADE: for functions of values only in a box, with many minima.
///
/// A population moves generation by generation: each member is crossed with a step from itself towards one of the best, and along the
/// difference of two others, one of which may be a member that was replaced earlier. Scale and rate of crossing are drawn around values that were
/// successful; the population shrinks from 18·n to 4 as the evaluations are used up.
///
/// {@snippet :
/// Problem ackley = Problem.of(x -> {
///     double a = 0, b = 0;
///     for (double t : x) {
///         a += t * t / 2;
///         b += Math.cos(2 * Math.PI * t) / 2;
///     }
///     return 20 + Math.E - 20 * Math.exp(-0.2 * Math.sqrt(a)) - Math.exp(b);
/// }).bounds(new double[] {-30, -20}, new double[] {20, 30});
/// Result r = new DifferentialEvolution().minimize(ackley, Control.DEFAULT.evaluations(10_000).target(1e-9), 7, 7);
/// boolean found = r.f() <= 1e-9;                 // found == true
/// }
/// Needs bounds, all finite. The start is one member of the first population, the others are drawn from the box. The run ends when the population has
/// the same value everywhere within `Control.decrease`, or when the evaluations are used up: those of the control, else 10⁴·n.
///
/// **Source** R. Storn & K. Price (1997), J. Global Optim. 11; R. Tanabe & A. Fukunaga (2014), CEC, 1658–1665.
///
/// @param population members in the first generation, ≥ 4; 0 for 18·n
/// @param seed       of the random numbers
public record DifferentialEvolution(int population, long seed) implements Method {
    /// Checks the population.
    ///
    /// @throws IllegalArgumentException if population is in 1 … 3 or negative
    public DifferentialEvolution {
        if (population != 0 && population < 4) {
            throw new IllegalArgumentException(
                    "DifferentialEvolution: population = " + population + ", need >= 4, or 0");
        }
    }

    /// A population of 18·n.
    public DifferentialEvolution() {
        this(0, 42);
    }

    /// Another population.
    ///
    /// @param members in the first generation, ≥ 4; 0 for 18·n
    /// @return a changed copy
    public DifferentialEvolution population(int members) {
        return new DifferentialEvolution(members, seed);
    }

    /// Another seed.
    ///
    /// @param s the seed
    /// @return a changed copy
    public DifferentialEvolution seed(long s) {
        return new DifferentialEvolution(population, s);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
