package org.jonum.optimize;

/// Newton's method with a Hessian that is made positive definite where it is not.
///
/// The direction solves (∇²f + E)·d = −∇f with a diagonal E from a modified Cholesky factorization, zero where ∇²f is safely
/// positive definite; then a line search. A Hessian that is not given is taken by differences of gradients.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.cosh(x[0]) + Math.pow(x[1], 2), (x, g) -> {
///     g[0] = Math.sinh(x[0]);
///     g[1] = 2 * x[1];
/// }).hessian((x, h) -> {
///     h[0] = Math.cosh(x[0]);
///     h[1] = h[2] = 0;
///     h[3] = 2;
/// });
/// Result r = new Newton().minimize(p, 1, 1);
/// boolean found = r.f() == 1;            // found == true
/// }
/// **Cost** n³/3 flops and a Hessian an iteration.  **Source** Gill, Murray & Wright (1981), Practical optimization, §4.4.2.
///
/// @param lineSearch how to find the step
public record Newton(LineSearch lineSearch) implements Method {
    /// With a line search for Wolfe's conditions.
    public Newton() {
        this(LineSearch.wolfe());
    }

    /// Another line search.
    ///
    /// @param search the line search
    /// @return a changed copy
    public Newton lineSearch(LineSearch search) {
        return new Newton(search);
    }
}
