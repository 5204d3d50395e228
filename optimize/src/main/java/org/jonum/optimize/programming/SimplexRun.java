package org.jonum.optimize.programming;

import org.jspecify.annotations.Nullable;

/// Presolve, the simplex method, postsolve, and the judgement on the caller's model; again without presolve, and then without
/// scaling, where that says no.
final class SimplexRun {
    private static final String NAME = "DualSimplex";

    private final LinearProgram p;
    private final QuadraticProgram q;
    private final Limits limits;
    private int spent;
    private double[] bestX, bestY;
    private Kkt best;

    private SimplexRun(LinearProgram p, Limits limits) {
        this.p = p;
        this.limits = limits;
        int n = p.variables();
        q = new QuadraticProgram(p, SparseMatrix.builder(n, n).build());
        bestX = new double[n];
        bestY = new double[p.rows()];
        for (int j = 0; j < n; j++) bestX[j] = Math.min(p.upper[j], Math.max(p.lower[j], 0));
        best = Kkt.of(q, bestX, bestY);
    }

    static ProgramResult solve(LinearProgram p, Limits limits) {
        return new SimplexRun(p, limits).run();
    }

    private ProgramResult run() {
        ProgramStatus end = presolved();
        if (end == null) end = whole(Scaling.geometric(q));
        if (end == null) end = whole(Scaling.none(q));
        if (end == null) {
            end = best.worst() <= 1e-6 ? new ProgramStatus.PrecisionLimit(best, limits.tolerance)
                    : new ProgramStatus.Failed(ProgramStatus.Cause.NUMERICAL, "no basis with small residuals: " + best);
        }
        return ProgramResult.of(NAME, q, bestX, bestY, best, spent, limits.start, end);
    }

    private @Nullable ProgramStatus presolved() {
        Reduction undo = Reductions.of(p);
        if (undo == null) return null;
        LinearProgram small = undo.reduced();
        int n = small.variables();
        QuadraticProgram model = new QuadraticProgram(small, SparseMatrix.builder(n, n).build());
        SimplexEngine.Found f = new SimplexEngine(small, Scaling.geometric(model), limits, spent).run();
        ProgramStatus end = judge(undo.point(f.x()), undo.multipliers(f.y()), f);
        if (end != null) return end;
        return f.proof() instanceof ProgramStatus.Infeasible proof
                ? Rays.infeasible(p, undo.ray(proof.ray().toArray())) : null;
    }

    private @Nullable ProgramStatus whole(Scaling scaling) {
        SimplexEngine.Found f = new SimplexEngine(p, scaling, limits, spent).run();
        ProgramStatus end = judge(f.x(), f.y(), f);
        return end != null || f.proof() instanceof ProgramStatus.Failed ? end : f.proof();
    }

    /// Keeps the better point; the status if the run is over.
    private @Nullable ProgramStatus judge(double[] x, double[] y, SimplexEngine.Found f) {
        spent = f.steps();
        Kkt now = Kkt.of(q, x, y);
        if (now.worst() < best.worst()) {
            best = now;
            bestX = x;
            bestY = y;
        }
        if (best.worst() <= limits.tolerance) return new ProgramStatus.Optimal(best, limits.tolerance);
        return f.proof() instanceof ProgramStatus.Stopped stopped ? stopped : null;
    }
}
