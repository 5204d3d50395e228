package org.jonum.optimize;

/// The augmented Lagrangian of Conn, Gould and Toint, minimised in the bounds by [LbfgsB].
///
/// Multipliers are renewed when the violation has fallen as far as it was asked to, else the penalty grows; both tolerances follow
/// the two sequences of LANCELOT. Inequalities take part without slacks.
///
/// {@snippet :
/// Problem p = Problem.of(x -> -x[0] * x[1] * x[2]).bounds(new double[3], new double[] {42, 42, 42})
///         .subjectTo(Constraint.linear(new double[1], new double[][] {{1, 2, 2}}, new double[] {72}));
/// Result r = new AugmentedLagrangian().minimize(p, 10, 10, 10);
/// boolean found = Math.abs(r.f() + 3456) < 1e-3;         // found == true
/// }
/// For many variables and constraints whose Jacobian fits into memory. It needs more evaluations than [Sqp], each of them cheap: no
/// system of equations is solved.
///
/// **Source** A. R. Conn, N. I. M. Gould & Ph. L. Toint (1991), SIAM J. Numer. Anal. 28, algorithm 1; R. T. Rockafellar (1973), Math. Program. 5.
public record AugmentedLagrangian() implements Method {
    @Override
    public boolean takesBounds() {
        return true;
    }

    @Override
    public boolean takesConstraints() {
        return true;
    }
}
