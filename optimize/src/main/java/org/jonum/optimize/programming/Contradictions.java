package org.jonum.optimize.programming;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a quadratic programme may have no solution, asked of the simplex method: whether its rows and bounds leave a point, and whether
/// there is a direction along which the objective falls for ever.
final class Contradictions {
    private final QuadraticProgram q;
    private final LinearProgram p;
    private final Limits limits;

    Contradictions(QuadraticProgram q, Limits limits) {
        this.q = q;
        p = q.linear();
        this.limits = pivots(p, limits);
    }

    /// What the simplex method may spend on a question of another one.
    static Limits pivots(LinearProgram p, Limits limits) {
        return limits.forPivots(10 * (p.rows() + p.variables()) + 1000);
    }

    /// {@return the proof that no point is feasible, null if none was found}
    ProgramStatus.@Nullable Infeasible infeasible() {
        LinearProgram any =
                new LinearProgram(p.name(), 0, new double[p.variables()], p.lower, p.upper, p.matrix, p.rowLower,
                        p.rowUpper, List.of(), List.of());
        return SimplexRun.solve(any, limits).status() instanceof ProgramStatus.Infeasible i ? i : null;
    }

    /// {@return the proof that the objective has no least value if there is a feasible point, null if none was found}
    ///
    /// The best direction in a box: no row and no bound is left, and Q·d = 0.
    ProgramStatus.@Nullable Unbounded unbounded() {
        int n = p.variables(), m = p.rows();
        SparseMatrix h = q.hessian();
        SparseMatrix.Builder rows = SparseMatrix.builder(m + n, n);
        p.matrix.forEach(rows::append);
        h.forEach((i, j, v) -> rows.append(m + i, j, v));
        double[] l = new double[n], u = new double[n];
        for (int j = 0; j < n; j++) {
            l[j] = p.lower[j] > Double.NEGATIVE_INFINITY ? 0 : -1;
            u[j] = p.upper[j] < Double.POSITIVE_INFINITY ? 0 : 1;
        }
        double[] low = new double[m + n], high = new double[m + n];
        Arrays.setAll(low, i -> i < m && p.rowLower[i] == Double.NEGATIVE_INFINITY ? Double.NEGATIVE_INFINITY : 0);
        Arrays.setAll(high, i -> i < m && p.rowUpper[i] == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : 0);
        LinearProgram cone =
                new LinearProgram(p.name(), 0, p.cost, l, u, rows.build(), low, high, List.of(), List.of());
        ProgramResult r = SimplexRun.solve(cone, limits);
        return r.status().usable() ? Rays.unbounded(q, r.x().toArray()) : null;
    }
}
