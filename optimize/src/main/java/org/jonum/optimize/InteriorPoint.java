package org.jonum.optimize;

/// A primal–dual interior point method for constraints and bounds, with a filter in its line search.
///
/// Inequalities get slacks, bounds a logarithmic barrier whose weight μ falls to zero. Second derivatives of the Lagrangian are differences
/// of its gradients, kept positive on the null space of the constraints by the inertia of a symmetric indefinite factorization; where
/// derivatives are differences themselves, by damped BFGS.
///
/// {@snippet :
/// Problem p = Problem.of(x -> (x[0] - 2) * (x[0] - 2) + (x[1] - 1) * (x[1] - 1)).subjectTo(
///         Constraint.nonNegative(1, (x, c) -> c[0] = x[1] - x[0] * x[0]),
///         Constraint.linear(new double[] {Double.NEGATIVE_INFINITY}, new double[][] {{1, 1}}, new double[] {2}));
/// Result r = new InteriorPoint().minimize(p, 2, 2);
/// boolean found = Math.abs(r.f() - 1) < 1e-6;            // found == true
/// }
/// All points that are evaluated are strictly inside of the bounds, but for variables whose bounds are equal. **Cost** (n + 2·m)³/3 flops and n
/// gradients an iteration.
/// **Source** A. Wächter & L. T. Biegler (2006), Math. Program. 106; J. R. Bunch & L. Kaufman (1977), Math. Comput. 31.
public record InteriorPoint() implements Method {
    @Override
    public boolean takesBounds() {
        return true;
    }

    @Override
    public boolean takesConstraints() {
        return true;
    }
}
