package org.jonum.optimize.programming;

import java.time.Duration;

/// Linear and convex quadratic programmes by a primal–dual interior point: Mehrotra's predictor and corrector on a regularised KKT
/// system.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, Double.POSITIVE_INFINITY, -2), y = b.variable(0, Double.POSITIVE_INFINITY, -5);
/// b.quadratic(x, x, 2).quadratic(y, y, 2);
/// b.row(Double.NEGATIVE_INFINITY, 1).entry(x, 1).entry(y, 1);
/// ProgramResult r = new ProximalInteriorPoint().solve(b.quadratic());
/// boolean optimal = r.status() instanceof ProgramStatus.Optimal;         // optimal == true
/// boolean near = Math.abs(r.x().get(1) - 1) < 1e-6;                      // near == true
/// }
/// Each system is quasi-definite: it is factored as L·D·Lᵀ in an order of approximate minimum degree, with a little added to both
/// diagonals, and refined without it, so that dependent rows and free variables do no harm. The end is judged by [Kkt] on the
/// caller's model. A quadratic programme that is not convex ends as `Failed`. Where it finds neither an optimum nor a proof, the simplex
/// method is asked for a proof, and for the optimum of a linear programme; the result then bears its name.
///
/// **Cost** mostly 10 to 60 factorizations.  **Error** the residuals in the result; `Optimal` says that they do not exceed the tolerance.
/// **Source** S. Mehrotra (1992), SIAM J. Optim. 2, 575–601; R. J. Vanderbei (1995), SIAM J. Optim. 5 (quasi-definite matrices);
/// M. P. Friedlander & D. Orban (2012), Math. Program. Comput. 4 (regularisation); S. Pougkakiotis & J. Gondzio (2021), Comput. Optim. Appl. 78.
///
/// @param tolerance  for each residual of [Kkt], > 0
/// @param iterations the most steps, ≥ 1
/// @param time       the most time, > 0
public record ProximalInteriorPoint(double tolerance, int iterations, Duration time) {
    /// Tolerance 1e-9, 200 iterations, no limit of time.
    public ProximalInteriorPoint() {
        this(1e-9, 200, Duration.ofDays(365));
    }

    /// Checks the settings.
    ///
    /// @throws IllegalArgumentException if one is not positive
    public ProximalInteriorPoint {
        Limits.check("ProximalInteriorPoint", tolerance, iterations, time);
    }

    /// {@return the same with another tolerance}
    ///
    /// @param value > 0
    public ProximalInteriorPoint tolerance(double value) {
        return new ProximalInteriorPoint(value, iterations, time);
    }

    /// {@return the same with another limit of iterations}
    ///
    /// @param limit ≥ 1
    public ProximalInteriorPoint iterations(int limit) {
        return new ProximalInteriorPoint(tolerance, limit, time);
    }

    /// {@return the same with another limit of time}
    ///
    /// @param limit > 0
    public ProximalInteriorPoint time(Duration limit) {
        return new ProximalInteriorPoint(tolerance, iterations, limit);
    }

    /// Solves a linear programme.
    ///
    /// @param p the programme
    /// @return the solution, or a proof that there is none
    public ProgramResult solve(LinearProgram p) {
        int n = p.variables();
        return solve(new QuadraticProgram(p, SparseMatrix.builder(n, n).build()));
    }

    /// Solves a convex quadratic programme.
    ///
    /// @param p the programme
    /// @return the solution, or a proof that there is none
    public ProgramResult solve(QuadraticProgram p) {
        return new InteriorEngine(p, new Limits(tolerance, iterations, time)).run();
    }
}
