package org.jonum.optimize;

/// What methods with a line search have in common: a direction of descent, a step along it, something learned from both.
abstract class DescentEngine extends GradientEngine {
    /// The numbers of a vector that are worked on at a time, so that what several loops read comes from memory once. No power of two:
    /// columns of a block that are so far apart would share the same few places of a cache.
    static final int BLOCK = 2008;
    final double[] d;
    /// The last step and the change of the gradient along it.
    final double[] s, y;
    final Line line;
    private final Searcher searcher;
    private double decrement = Double.POSITIVE_INFINITY;
    private int flat;
    /// Whether nothing is known but the gradient.
    boolean fresh = true;

    DescentEngine(LineSearch search, Evaluator eval, double[] x0) {
        super(eval, x0);
        d = new double[n];
        s = new double[n];
        y = new double[n];
        line = new Line(eval, x, d);
        searcher = Searcher.of(search);
    }

    /// Writes the direction d; it need not lead down.
    abstract void direction();

    /// Forgets what was learned, so that the next direction is −∇f.
    abstract void forget();

    /// Sees the numbers from ≤ i < to of s, y, x and g; all of them are seen before [#learn].
    void see(int from, int to) {
        // what learns from the whole has nothing to do here
    }

    /// Learns from the step s and the change y of the gradient; x and g are the new ones.
    abstract void learn(double stepLength);

    /// Writes the direction of one who knows nothing but the gradient.
    void steepest() {
        VectorMath.negate(g, d);
    }

    /// The first step to be tried along d; where nothing is known, a tenth of the size of x, or 0.1.
    double firstStep(double slope) {
        return fresh ? Math.min(1, 0.1 * Math.max(1, VectorMath.norm(x)) / VectorMath.norm(d)) : 1;
    }

    /// The largest step along d.
    double longest() {
        return Double.MAX_VALUE;
    }

    @Override
    Status start() {
        f = eval.valueAndGradient(x, g);
        return finite(f) ? optimal() : badStart();
    }

    @Override
    final Status step() {
        if (fresh) steepest();
        else direction();
        double slope = VectorMath.dot(g, d);
        if (!fresh) decrement = Math.abs(slope) / 2;
        // a finite slope comes of a finite direction
        if (!(slope < 0) || !finite(slope) && !VectorMath.finite(d)) {
            restart();
            steepest();
            slope = VectorMath.dot(g, d);
        }
        line.from(f, slope);
        double alpha = firstStep(slope);
        if (!(alpha > 0)) alpha = Double.MIN_NORMAL;
        if (!searcher.search(line, alpha, longest())) return lost();
        accept();
        flat = Math.abs(f - line.f) <= EPS * Math.abs(f) ? flat + 1 : 0;
        f = line.f;
        learn(line.alpha);
        fresh = false;
        Status status = optimal();
        if (status instanceof Status.Running && flat >= 10) {
            return new Status.PrecisionLimit("f has not changed for 10 iterations", optimality);
        }
        return status;
    }

    /// Goes to the point of the line: s, x, y and g, and the length of s.
    private void accept() {
        double sum = 0;
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            for (int i = from; i < to; i++) s[i] = line.trial[i] - x[i];
            for (int i = from; i < to; i++) y[i] = line.gradient[i] - g[i];
            System.arraycopy(line.trial, from, x, from, to - from);
            System.arraycopy(line.gradient, from, g, from, to - from);
            sum += VectorMath.dot(s, s, from, to);
            see(from, to);
        }
        step = VectorMath.norm(s, sum);
    }

    private void restart() {
        forget();
        fresh = true;
    }

    /// No step will do: first along −∇f, then with better differences; then it is precision, or a wrong gradient.
    private Status lost() {
        if (!fresh) {
            restart();
            return RUNNING;
        }
        if (eval.refine()) {
            f = eval.valueAndGradient(x, g);
            return finite(f) ? optimal() : new Status.Failed(Status.Cause.DERIVATIVE, "the gradient is not finite");
        }
        double scale = Math.max(1, Math.abs(f));
        boolean tiny = decrement <= 1e3 * EPS * Math.max(Math.abs(f), Double.MIN_NORMAL)
                || optimality <= 1e3 * Math.sqrt(control.gradient() * EPS) * scale;
        if (tiny) return new Status.PrecisionLimit("no lower value along the gradient", optimality);
        return new Status.Failed(Status.Cause.LINE_SEARCH,
                "no lower value along -gradient, of size " + Table.number(optimality));
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("d", d);
        l.array("s", s);
        l.array("y", y);
        searcher.exchange(l);
        decrement = l.number("decrement", decrement);
        flat = l.integer("flat", flat);
        fresh = l.flag("fresh", fresh);
    }

    /// Whether the pair (s, y) tells of positive curvature that rounding did not make up.
    final boolean curved(double sy, double yy) {
        return LbfgsMemory.curved(sy, yy, step);
    }
}
