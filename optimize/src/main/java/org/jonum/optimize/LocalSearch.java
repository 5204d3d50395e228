package org.jonum.optimize;

/// A local minimisation within a search: L-BFGS-B on the evaluator of the search, so that its calls count there.
final class LocalSearch {
    private static final LbfgsB METHOD = new LbfgsB();
    /// Iterations of one local run, for each variable and besides.
    private static final int EACH = 20, BESIDES = 200;
    /// A rough run ends when an iteration has gained no more than this, relatively. What is beyond costs more than all before where gradients are
    /// differences: their noise keeps the gradient from its tolerance, and line searches fail.
    private static final double ROUGH = 1e-10;

    final double[] x;
    double f = Double.POSITIVE_INFINITY;
    Status status = Engine.RUNNING;
    private final Evaluator eval;

    LocalSearch(Evaluator eval) {
        this.eval = eval;
        x = new double[eval.n];
    }

    /// Goes down from a point; the end is in [#x] and [#f], +∞ if the value there is not finite, and why it ended in [#status].
    void from(double[] start) {
        down(start, ROUGH);
    }

    /// The same, to the tolerances of the control.
    void finish(double[] start) {
        down(start, Double.NEGATIVE_INFINITY);
    }

    private void down(double[] start, double level) {
        Differences own = eval.differences;                     // a run may end with finer ones
        Engine e = new LbfgsBEngine(METHOD, eval, start);
        Status s = e.start();
        for (int left = BESIDES + EACH * eval.n; left > 0 && s instanceof Status.Running; left--) {
            double before = e.f;
            s = e.step();
            double gain = before - e.f, least = level * Math.abs(e.f);
            if (s instanceof Status.Running && gain <= least) s = new Status.Converged(Criterion.DECREASE, gain, least);
        }
        eval.differences = own;
        VectorMath.copy(e.x, x);
        status = s;
        f = Engine.finite(e.f) ? e.f : Double.POSITIVE_INFINITY;
    }
}
