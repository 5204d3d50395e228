package org.jonum.optimize;

/// Sequential quadratic programming: minimises with equations, inequalities and bounds.
///
/// Each step minimises a quadratic model of the Lagrangian on the linearised constraints, by damped BFGS matrices and a dual
/// active set; where these contradict each other, slacks at a price make room. A line search on f + Σ wᵢ·|violationᵢ|, with a
/// correction of second order for steps that curved constraints would refuse, decides how far to go.
///
/// {@snippet :
/// Problem p = Problem.of(x -> x[0] * x[3] * (x[0] + x[1] + x[2]) + x[2])
///         .bounds(new double[] {1, 1, 1, 1}, new double[] {5, 5, 5, 5})
///         .subjectTo(Constraint.nonNegative(1, (x, c) -> c[0] = x[0] * x[1] * x[2] * x[3] - 25),
///                 Constraint.zero(1, (x, c) -> c[0] = x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + x[3] * x[3] - 40));
/// Result r = new Sqp().minimize(p, 1, 5, 5, 1);
/// boolean found = Math.abs(r.f() - 17.0140173) < 1e-6;           // found == true
/// boolean multipliers = r.multipliers().isPresent();             // multipliers == true
/// }
/// For up to a few hundred variables. **Cost** about n³ + n²·m multiplications an iteration, n² + n·m numbers.
/// **Source** S.-P. Han (1977), J. Optim. Theory Appl. 22; M. J. D. Powell (1978), LNM 630; K. Schittkowski (1985), Ann. Oper. Res. 5;
/// R. Fletcher (1982), in R. Fletcher (ed.), Optimization for second order corrections.
public record Sqp() implements Method {
    @Override
    public boolean takesBounds() {
        return true;
    }

    @Override
    public boolean takesConstraints() {
        return true;
    }
}
