package org.jonum.optimize;

/// Newton's method for many variables, in a box or without: its equations are solved by conjugate gradients, no better than is worth while.
///
/// Conjugate gradients end when the residual is min(½, √‖g‖) of the gradient, or at a direction of negative curvature. Needed are products of
/// the Hessian with a vector, by differences of gradients where they are not given.
///
/// {@snippet :
/// Problem p = Problem.smooth((x, g) -> {
///     double f = 0;
///     for (int i = 0; i < x.length; i++) {
///         double t = x[i] - i / 500.0;
///         f += t * t * t * t + t * t;
///         g[i] = 4 * t * t * t + 2 * t;
///     }
///     return f;
/// }).bounds(Bounds.of(0, 1, 1000));
/// Result r = new TruncatedNewton().minimize(p, new double[1000]);
/// double last = r.x()[999];              // last == 1
/// boolean inside = Math.abs(r.x()[250] - 0.5) < 1e-8;            // inside == true
/// }
/// **Cost** a gradient and about 10·n multiplications a step of conjugate gradients, 8·n numbers.
/// **Source** S. G. Nash (1984), SIAM J. Numer. Anal. 21, 770–788; R. S. Dembo & T. Steihaug (1983), Math. Program. 26, 190–212;
/// D. P. Bertsekas (1982), SIAM J. Control Optim. 20, 221–246.
///
/// @param lineSearch how to find the step
public record TruncatedNewton(LineSearch lineSearch) implements Method {
    /// With a line search for Wolfe's conditions.
    public TruncatedNewton() {
        this(LineSearch.wolfe());
    }

    /// Another line search.
    ///
    /// @param search the line search
    /// @return a changed copy
    public TruncatedNewton lineSearch(LineSearch search) {
        return new TruncatedNewton(search);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
