package org.jonum.optimize;

/// What methods for systems F(x) = 0 have in common: the residuals at x, and when they are as good as zero.
abstract class SystemEngine extends Engine {
    static final double EPS = Math.ulp(1.0);
    /// F at x and at the trial point.
    final double[] r, trial, there;
    double size = Double.NaN, first = Double.NaN;

    SystemEngine(String name, Evaluator eval, double[] x0) {
        super(eval, x0);
        if (eval.problem.m != n) {
            throw new IllegalArgumentException(name + ": " + eval.problem.m + " equations in " + n
                    + " unknowns, need Problem.system with as many");
        }
        if (eval.problem.loss != null) throw new IllegalArgumentException(name + ": a system takes no loss");
        r = new double[n];
        trial = new double[n];
        there = new double[n];
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        VectorMath.copy(eval.residuals, r);
        size = VectorMath.normInf(r);
        first = size;
        return size == 0 ? converged() : RUNNING;
    }

    /// F at the trial point, +∞ for its half square if it is not finite.
    final double look() {
        double value = eval.value(trial);
        VectorMath.copy(eval.residuals, there);
        return finite(value) ? value : Double.POSITIVE_INFINITY;
    }

    /// Goes to the trial point.
    final Status accept(double value) {
        step = VectorMath.distance(trial, x);
        VectorMath.copy(trial, x);
        VectorMath.copy(there, r);
        f = value;
        size = VectorMath.normInf(r);
        boolean small = size <= threshold();
        boolean settled = step <= control.step() * VectorMath.norm(x) || size <= 1e-8 * threshold();
        return small && settled ? converged() : RUNNING;
    }

    /// Whether a step that was refused is lost in rounding, at a point that is a solution but for that.
    final boolean finished(double[] p) {
        return size <= threshold() && VectorMath.norm(p) <= 1e-8 * VectorMath.norm(x);
    }

    final double threshold() {
        return control.gradient() * Math.min(1, first);
    }

    private Status converged() {
        return new Status.Converged(Criterion.RESIDUAL, size, threshold());
    }

    /// No step leads on: a solution, rounding, or a point where nothing near is better. `rounding` is the size of errors in F.
    final Status stuck(String where, double rounding) {
        if (size <= threshold()) return converged();
        if (size <= 1e3 * rounding) return new Status.PrecisionLimit("F is lost in rounding", size);
        return new Status.Failed(Status.Cause.LINE_SEARCH, where + ", with |F| = " + Table.number(size));
    }

    /// The largest ε·Σ |Jᵢₖ·xₖ|: what rounding does to F.
    final double rounding(double[] j) {
        double worst = 0;
        for (int i = 0; i < n; i++) {
            double s = 0;
            for (int k = 0; k < n; k++) s += Math.abs(j[i + k * n] * x[k]);
            worst = Math.max(worst, s);
        }
        return EPS * worst;
    }

    @Override
    double optimality() {
        return size;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("r", r);
        size = l.number("size", size);
        first = l.number("first", first);
    }
}
