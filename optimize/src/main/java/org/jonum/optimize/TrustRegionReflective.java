package org.jonum.optimize;

/// Nonlinear least squares in a box, by a trust region whose steps are reflected at the bounds.
///
/// Points stay strictly inside; variables are scaled by their distance from the bound that the gradient leads to. The minimum of the
/// model, its reflection at the first bound and the step along the scaled gradient compete. At the end variables that have come
/// to a bound are put on it, and Gauss and Newton's steps carry the others to the last digits. A [Loss] makes it robust.
///
/// {@snippet :
/// Problem p = Problem.leastSquares(2, (x, r) -> {
///     r[0] = 10 * (x[1] - x[0] * x[0]);
///     r[1] = 1 - x[0];
/// }).bounds(new double[] {-2, -2}, new double[] {0.5, 2});
/// Result r = new TrustRegionReflective().minimize(p, -1.2, 1);
/// double[] x = r.x();            // x == {0.5, 0.25}
/// }
/// **Cost** 2·m·n² flops an iteration.  **Source** M. A. Branch, T. F. Coleman & Y. Li (1999), SIAM J. Sci. Comput. 21.
public record TrustRegionReflective() implements Method {
    @Override
    public boolean takesBounds() {
        return true;
    }
}
