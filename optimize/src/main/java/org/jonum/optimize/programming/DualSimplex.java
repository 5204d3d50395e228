package org.jonum.optimize.programming;

import java.time.Duration;

/// Linear programmes by the dual simplex method with bounds: steepest edge, long steps, sparse factors of the basis.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, Double.POSITIVE_INFINITY, -3), y = b.variable(0, Double.POSITIVE_INFINITY, -5);
/// b.row(Double.NEGATIVE_INFINITY, 4).entry(x, 1);
/// b.row(Double.NEGATIVE_INFINITY, 12).entry(y, 2);
/// b.row(Double.NEGATIVE_INFINITY, 18).entry(x, 3).entry(y, 2);
/// ProgramResult r = new DualSimplex().solve(b.linear());
/// double best = r.objective();                   // best == -36
/// double price = r.multipliers().get(2);         // price == -1
/// }
/// Rows and columns that decide themselves are taken out first, those that are multiples of others joined, and variables substituted by equations in two; all
/// is put back exactly. `Optimal` is said after the residuals of the
/// caller's own model were found small, `Infeasible` and `Unbounded` with a ray that was checked on it.
///
/// **Cost** mostly between m and 3·m pivots.  **Error** the residuals in the result; `Optimal` says that they do not exceed the tolerance.
/// **Source** A. Koberstein (2005), The dual simplex method, techniques for a fast and stable implementation, Paderborn; I. Maros (2003), Computational Techniques of the Simplex
/// Method; J. J. Forrest & D. Goldfarb (1992), Math. Program. 57.
///
/// @param tolerance  for each residual of [Kkt], > 0
/// @param iterations the most pivots, ≥ 1
/// @param time       the most time, > 0
public record DualSimplex(double tolerance, int iterations, Duration time) {
    /// Tolerance 1e-9, 1 000 000 pivots, no limit of time.
    public DualSimplex() {
        this(1e-9, 1_000_000, Duration.ofDays(365));
    }

    /// Checks the settings.
    ///
    /// @throws IllegalArgumentException if one is not positive
    public DualSimplex {
        Limits.check("DualSimplex", tolerance, iterations, time);
    }

    /// {@return the same with another tolerance}
    ///
    /// @param value > 0
    public DualSimplex tolerance(double value) {
        return new DualSimplex(value, iterations, time);
    }

    /// {@return the same with another limit of pivots}
    ///
    /// @param limit ≥ 1
    public DualSimplex iterations(int limit) {
        return new DualSimplex(tolerance, limit, time);
    }

    /// {@return the same with another limit of time}
    ///
    /// @param limit > 0
    public DualSimplex time(Duration limit) {
        return new DualSimplex(tolerance, iterations, limit);
    }

    /// Solves a linear programme.
    ///
    /// @param p the programme
    /// @return the solution, or a proof that there is none
    public ProgramResult solve(LinearProgram p) {
        return SimplexRun.solve(p, new Limits(tolerance, iterations, time));
    }
}
