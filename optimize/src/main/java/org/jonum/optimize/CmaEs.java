package org.jonum.optimize;

/// Evolution with an adapted covariance matrix, CMA-ES, with restarts: for functions of values only that are ill-conditioned, not
/// separable, noisy, or have many minima.
///
/// A generation of λ points is drawn from a normal law; from their ranks alone follow its next mean, covariance matrix and step size.
/// Worse points count, too, with negative weights. A run ends when its values or its steps have become small, when its matrix is
/// ill-conditioned, or when it stagnates; then, by default, another one begins, with a population twice as large, or, on as many evaluations, with
/// a small one and smaller steps (BIPOP). The result is the best point of all.
///
/// {@snippet :
/// Problem rastrigin = Problem.of(x -> {
///     double s = 0;
///     for (double t : x) s += t * t + 10 - 10 * Math.cos(2 * Math.PI * t);
///     return s;
/// });
/// Result r = new CmaEs().minimize(rastrigin, Control.DEFAULT.target(1e-8), 3.2, -2.7, 4.1);
/// boolean found = r.f() <= 1e-8;                 // found == true
/// }
/// The first law has a standard deviation of `size` times the width of the box, or times max(1, |x₀|) where there is no box. With bounds, the function is
/// continued outside by reflection. A NaN is drawn again, up to ten times, and then ranks last. The same seed gives the same run.
///
/// **Cost** λ = 4 + ⌊3 ln n⌋ evaluations a generation, n²·λ multiplications, and every n/10 generations or so an eigendecomposition.
///
/// **Source** N. Hansen, The CMA evolution strategy: a tutorial, arXiv 1604.00772 (2016); A. Auger & N. Hansen (2005), CEC; N. Hansen (2009), GECCO
/// (BIPOP).
///
/// @param size       the first standard deviation, relative, > 0
/// @param population λ, ≥ 4; 0 for 4 + ⌊3 ln n⌋
/// @param restarts   how a run is followed by another
/// @param seed       of the random numbers
public record CmaEs(double size, int population, Restarts restarts, long seed) implements Method {
    /// What follows when a run has ended.
    public enum Restarts {
        /// Nothing.
        NONE,
        /// A run with a population twice as large, up to 9 times.
        IPOP,
        /// The same, and between them runs with small populations, so that both have the same share of evaluations.
        BIPOP
    }

    /// Checks size and population.
    ///
    /// @throws IllegalArgumentException if size is not positive and finite, or population in 1 … 3 or negative
    public CmaEs {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("CmaEs: size = " + size + ", need > 0 and finite");
        }
        if (population != 0 && population < 4) {
            throw new IllegalArgumentException("CmaEs: population = " + population + ", need >= 4, or 0");
        }
    }

    /// Size 0.3, the usual population, BIPOP.
    public CmaEs() {
        this(0.3, 0, Restarts.BIPOP, 42);
    }

    /// Another size.
    ///
    /// @param s the first standard deviation, relative, > 0
    /// @return a changed copy
    public CmaEs size(double s) {
        return new CmaEs(s, population, restarts, seed);
    }

    /// Another population.
    ///
    /// @param lambda λ, ≥ 4; 0 for 4 + ⌊3 ln n⌋
    /// @return a changed copy
    public CmaEs population(int lambda) {
        return new CmaEs(size, lambda, restarts, seed);
    }

    /// Other restarts.
    ///
    /// @param how what follows a run
    /// @return a changed copy
    public CmaEs restarts(Restarts how) {
        return new CmaEs(size, population, how, seed);
    }

    /// Another seed.
    ///
    /// @param s the seed
    /// @return a changed copy
    public CmaEs seed(long s) {
        return new CmaEs(size, population, restarts, s);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
