package org.jonum.optimize;

/// BFGS with limited memory: the last m pairs of steps and changes of the gradient stand for the inverse Hessian.
///
/// {@snippet :
/// int n = 10_000;
/// Problem p = Problem.smooth((x, g) -> {
///     double f = 0;
///     for (int i = 0; i < x.length; i++) {
///         f += Math.cosh(x[i] - 1) - 1;
///         g[i] = Math.sinh(x[i] - 1);
///     }
///     return f;
/// });
/// Result r = new Lbfgs().memory(5).minimize(p, new double[n]);
/// boolean found = r.f() < 1e-12;         // found == true
/// }
/// **Cost** 4·m·n multiplications an iteration, 2·m·n numbers; with 8192 variables and more the compact form (Byrd, Nocedal & Schnabel 1994) on the BLAS takes
/// 6·m·n and reads the pairs twice.  **Source** D. C. Liu & J. Nocedal (1989), Math. Programming 45.
///
/// @param memory     pairs that are kept, ≥ 1
/// @param lineSearch how to find the step
public record Lbfgs(int memory, LineSearch lineSearch) implements Method {
    /// Checks the memory.
    ///
    /// @throws IllegalArgumentException if it is < 1
    public Lbfgs {
        if (memory < 1) throw new IllegalArgumentException("Lbfgs: memory = " + memory + ", need >= 1");
    }

    /// With ten pairs and a line search for Wolfe's conditions.
    public Lbfgs() {
        this(10, LineSearch.wolfe());
    }

    /// Another memory.
    ///
    /// @param pairs how many, ≥ 1
    /// @return a changed copy
    /// @throws IllegalArgumentException if pairs < 1
    public Lbfgs memory(int pairs) {
        return new Lbfgs(pairs, lineSearch);
    }

    /// Another line search.
    ///
    /// @param search the line search
    /// @return a changed copy
    public Lbfgs lineSearch(LineSearch search) {
        return new Lbfgs(memory, search);
    }
}
