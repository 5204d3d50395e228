package org.jonum.optimize;

/// Newton's method in a box: l ≤ x ≤ u, with a Hessian that is made positive definite where it is not.
///
/// Variables at a bound, or close to one, that the gradient pushes against it are held; the step of the others solves their part of
/// Newton's equations and is projected on the box.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.cosh(x[0] - 2) + Math.cosh(x[1]), (x, g) -> {
///     g[0] = Math.sinh(x[0] - 2);
///     g[1] = Math.sinh(x[1]);
/// }).bounds(new double[] {-1, -1}, new double[] {1, 1});
/// Result r = new ProjectedNewton().minimize(p, 0, 0.5);
/// double onTheBound = r.x()[0];          // onTheBound == 1
/// }
/// A Hessian that is not given is taken by differences of gradients. **Cost** n³/3 flops and a Hessian an iteration.
/// **Source** D. P. Bertsekas (1982), SIAM J. Control Optim. 20, 221–246; Gill, Murray & Wright (1981), Practical optimization, §4.4.2.
///
/// @param lineSearch how to find the step
public record ProjectedNewton(LineSearch lineSearch) implements Method {
    /// With a line search for Wolfe's conditions.
    public ProjectedNewton() {
        this(LineSearch.wolfe());
    }

    /// Another line search.
    ///
    /// @param search the line search
    /// @return a changed copy
    public ProjectedNewton lineSearch(LineSearch search) {
        return new ProjectedNewton(search);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
