package org.jonum.optimize.programming;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One run of [DualSimplex]: phases on a scaled programme, and the judgement on the caller's.
///
/// The first phase solves the programme of directions that improve the objective, with 0 and ±1 for bounds: where its optimum is 0, the
/// basis is dual feasible. Costs are perturbed against stalling; the primal method mends what is wrong when they are taken back.
final class SimplexEngine {
    private static final int ROUNDS = 8;

    private final LinearProgram original;
    private final Scaling scaling;
    private final Limits limits;
    private final Basis b;
    private final double[] cost, lower, upper;
    private final DualPhase dual;
    private final PrimalPhase primal;
    private @Nullable ProgramStatus proof;

    SimplexEngine(LinearProgram p, Scaling scaling, Limits limits, int spent) {
        original = p;
        this.scaling = scaling;
        this.limits = limits;
        b = new Basis(scaling.program().linear(), Math.min(1e-9, limits.tolerance));
        b.iterations = spent;
        cost = b.cost.clone();
        lower = b.lower.clone();
        upper = b.upper.clone();
        dual = new DualPhase(b, limits);
        primal = new PrimalPhase(b, limits);
    }

    /// What the run found, before anything is said about it.
    ///
    /// @param x     the point
    /// @param y     multipliers of rows
    /// @param steps pivots
    /// @param proof that there is no solution, or the limit that was passed; null if the point should be optimal
    record Found(double[] x, double[] y, int steps, @Nullable ProgramStatus proof) {
    }

    Found run() {
        boolean solved = false;
        for (int round = 0; round < ROUNDS && !solved && proof == null; round++) {
            solved = round(round == 0);
            if (solved && b.tolerance > 1e-13 && !accurate()) {
                // what is small here may be large without scaling
                b.tolerance *= 1e-2;
                solved = false;
            }
        }
        if (!solved && proof == null) {
            proof = new ProgramStatus.Failed(ProgramStatus.Cause.NUMERICAL,
                    "no basis is both primal and dual feasible");
        }
        System.arraycopy(cost, 0, b.cost, 0, b.size);
        b.refactor();
        b.primal();
        return new Found(point(), multipliers(), b.iterations, proof);
    }

    private double[] point() {
        double[] x = scaling.point(Arrays.copyOf(b.x, b.n));
        for (int j = 0; j < x.length; j++) x[j] = Math.min(original.upper[j], Math.max(original.lower[j], x[j]));
        return x;
    }

    private double[] multipliers() {
        double[] y = scaling.multipliers(b.prices(cost));
        for (int i = 0; i < y.length; i++) {
            if (Double.isInfinite(y[i] > 0 ? original.rowLower[i] : original.rowUpper[i])) y[i] = 0;
        }
        return y;
    }

    private boolean accurate() {
        return Kkt.of(original, point(), multipliers()).worst() <= 0.1 * limits.tolerance;
    }

    /// Both phases once; whether the basis is optimal at the end.
    private boolean round(boolean perturbed) {
        System.arraycopy(cost, 0, b.cost, 0, b.size);
        if (perturbed) perturb();
        b.refactor();
        b.dual();
        boolean direct = misfits() == 0;
        if (!direct) {
            firstPhase();
            if (proof != null) return false;
            direct = misfits() == 0;
            if (!direct && perturbed) return false;
        }
        // without a dual feasible basis: any feasible point, then the primal method from there
        if (!direct) Arrays.fill(b.cost, 0);
        b.dual();
        atBounds();
        if (!secondPhase()) return false;
        System.arraycopy(cost, 0, b.cost, 0, b.size);
        b.dual();
        if (improvable() && !improve()) return false;
        b.refactor();
        b.primal();
        b.dual();
        return violation() == 0 && !improvable();
    }

    /// From a feasible basis to an optimal one; whether it got there.
    private boolean improve() {
        PrimalPhase.Exit exit = primal.run();
        if (primal.relaxed) {
            System.arraycopy(lower, 0, b.lower, 0, b.size);
            System.arraycopy(upper, 0, b.upper, 0, b.size);
            for (int j = 0; j < b.size; j++) {
                if (b.place[j] < 0) b.x[j] = b.nearest(j);
            }
        }
        if (exit == PrimalPhase.Exit.LIMIT) proof = limits.passed(b.iterations);
        if (exit == PrimalPhase.Exit.NO_ROW) {
            int n = original.variables();
            QuadraticProgram q = new QuadraticProgram(original, SparseMatrix.builder(n, n).build());
            proof = Rays.unbounded(q, scaling.point(Arrays.copyOf(primal.ray, b.n)));
        }
        return exit == PrimalPhase.Exit.OPTIMAL;
    }

    private void perturb() {
        for (int j = 0; j < b.n; j++) {
            boolean low = lower[j] > Double.NEGATIVE_INFINITY, high = upper[j] < Double.POSITIVE_INFINITY;
            if (!low && !high || lower[j] == upper[j]) continue;
            // an even spread that depends on nothing but j
            double spread = (j + 1) * 0.6180339887498949 % 1;
            double t = 5e-6 * (1 + Math.abs(cost[j])) * (1 + spread);
            boolean up = low && (!high || cost[j] >= 0);
            b.cost[j] += up ? t : -t;
        }
    }

    /// How many reduced costs have a sign for which there is no bound.
    private int misfits() {
        int count = 0;
        for (int j = 0; j < b.size; j++) {
            if (b.place[j] >= 0) continue;
            boolean wrong = b.d[j] < -b.tolerance && upper[j] == Double.POSITIVE_INFINITY
                    || b.d[j] > b.tolerance && lower[j] == Double.NEGATIVE_INFINITY;
            count += wrong ? 1 : 0;
        }
        return count;
    }

    private boolean improvable() {
        for (int j = 0; j < b.size; j++) {
            if (b.place[j] < 0 && b.improves(j)) return true;
        }
        return false;
    }

    private double violation() {
        double worst = 0;
        for (int j : b.basic) worst = Math.max(worst, b.violation(j));
        return worst;
    }

    /// Columns outside the basis go to the bound that the sign of their reduced cost asks for.
    private void atBounds() {
        for (int j = 0; j < b.size; j++) {
            if (b.place[j] >= 0) continue;
            boolean low = b.lower[j] > Double.NEGATIVE_INFINITY, high = b.upper[j] < Double.POSITIVE_INFINITY;
            if (low && high) {
                b.x[j] = b.d[j] > 0 ? b.lower[j] : b.d[j] < 0 ? b.upper[j] : b.nearest(j);
            } else {
                b.x[j] = low ? b.lower[j] : high ? b.upper[j] : 0;
            }
        }
    }

    private void firstPhase() {
        for (int j = 0; j < b.size; j++) {
            boolean low = lower[j] > Double.NEGATIVE_INFINITY, high = upper[j] < Double.POSITIVE_INFINITY;
            b.lower[j] = low ? 0 : high ? -1 : -1000;
            b.upper[j] = high ? 0 : low ? 1 : 1000;
        }
        atBounds();
        DualPhase.Exit exit = dual.run();
        if (exit == DualPhase.Exit.LIMIT) proof = limits.passed(b.iterations);
        System.arraycopy(lower, 0, b.lower, 0, b.size);
        System.arraycopy(upper, 0, b.upper, 0, b.size);
        b.refactor();
        b.dual();
    }

    private boolean secondPhase() {
        DualPhase.Exit exit = dual.run();
        if (exit == DualPhase.Exit.FEASIBLE) return true;
        if (exit == DualPhase.Exit.LIMIT) proof = limits.passed(b.iterations);
        if (exit == DualPhase.Exit.NO_COLUMN) {
            double[] y = scaling.multipliers(dual.rho.value);
            proof = Rays.infeasible(original, y);
            for (int i = 0; i < y.length; i++) y[i] = -y[i];
            if (proof == null) proof = Rays.infeasible(original, y);
        }
        return false;
    }
}
