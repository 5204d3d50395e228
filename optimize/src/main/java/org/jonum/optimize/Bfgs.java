package org.jonum.optimize;

/// The quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno.
///
/// Keeps an approximation H of the inverse Hessian, moves along −H·∇f, and changes H so that H·y = s for the last step s and the
/// change y of the gradient. For smooth functions of up to a few hundred variables; [Lbfgs] for more.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2));
/// Result r = new Bfgs().minimize(p, -1.2, 1);
/// boolean found = Math.abs(r.x()[1] - 1) < 1e-5;         // found == true
/// }
/// **Cost** 4·n² flops an iteration, n²/2 numbers.  **Source** Nocedal & Wright (2006), Numerical optimization, §6.1.
///
/// @param lineSearch how to find the step
public record Bfgs(LineSearch lineSearch) implements Method {
    /// With a line search for Wolfe's conditions.
    public Bfgs() {
        this(LineSearch.wolfe());
    }

    /// Another line search.
    ///
    /// @param search the line search
    /// @return a changed copy
    public Bfgs lineSearch(LineSearch search) {
        return new Bfgs(search);
    }
}
