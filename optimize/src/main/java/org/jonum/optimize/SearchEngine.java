package org.jonum.optimize;

import java.util.List;

/// What methods share that go down by L-BFGS-B from many points: random numbers, a box or scales, the best point of all.
abstract class SearchEngine extends Engine {
    final SplitMix random;
    final LocalSearch local;
    /// The width of the box in each variable; where there is none, 2·max(1, |x₀|).
    final double[] width;
    /// The last local run may end as much above the best value, relatively, where differences are noisy.
    private static final double FLAT = 1e-13;
    private static final List<Criterion> CRITERIA = List.of(Criterion.values());
    private final long plan;
    private long done;
    /// The best local run: its value; how it ended, as the place of its criterion, −1 at the precision of f, −2 without success.
    private double least = Double.POSITIVE_INFINITY, endedValue, endedLimit;
    private int ended = -2;

    SearchEngine(long seed, long plan, Evaluator eval, double[] x0) {
        super(eval, x0);
        this.plan = plan;
        random = new SplitMix(seed);
        local = new LocalSearch(eval);
        width = new double[n];
        for (int i = 0; i < n; i++) {
            double w = eval.bounds.upper(i) - eval.bounds.lower(i);
            width[i] = w < Double.POSITIVE_INFINITY ? w : 2 * Math.max(1, Math.min(1e300, Math.abs(x0[i])));
        }
    }

    @Override
    final Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        down(x);
        first();
        goToBest();
        return RUNNING;
    }

    @Override
    final Status step() {
        search();
        goToBest();
        return ++done >= plan ? last() : RUNNING;
    }

    /// A local run from a point.
    final void down(double[] from) {
        local.from(from);
        if (local.f < least) remember();
    }

    private void remember() {
        least = local.f;
        ended = -2;
        if (local.status instanceof Status.Converged c) {
            ended = CRITERIA.indexOf(c.by());
            endedValue = c.value();
            endedLimit = c.threshold();
        } else if (local.status instanceof Status.PrecisionLimit p) {
            ended = -1;
            endedValue = p.optimality();
        }
    }

    /// A last local run from the best point, to the tolerances of the control, and how the one ended that found what is best then.
    private Status last() {
        local.finish(x);
        if (!(local.f > f + FLAT * Math.abs(f))) {
            remember();
            VectorMath.copy(local.x, x);
            f = local.f;
        }
        goToBest();
        if (least > f || ended == -2) return new Status.Stopped(Criterion.PLAN, (double) done, (double) plan);
        return ended == -1 ? new Status.PrecisionLimit("the best local run", endedValue)
                : new Status.Converged(CRITERIA.get(ended), endedValue, endedLimit);
    }

    /// The state at the beginning, after the first local run.
    abstract void first();

    /// One iteration.
    abstract void search();

    /// A point somewhere in the box; without a box, a normal one around the start.
    final void anywhere(double[] origin, double[] to) {
        for (int i = 0; i < n; i++) {
            double l = eval.bounds.lower(i), u = eval.bounds.upper(i);
            to[i] = u - l < Double.POSITIVE_INFINITY ? Math.clamp(l + width[i] * random.uniform(), l, u)
                    : eval.bounds.clamp(i, origin[i] + width[i] * random.gaussian());
        }
    }

    @Override
    double optimality() {
        return Double.NaN;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        random.exchange(l);
        done = l.whole("done", done);
        l.array("width", width);
        least = l.number("least", least);
        ended = l.integer("ended", ended);
        endedValue = l.number("ended value", endedValue);
        endedLimit = l.number("ended limit", endedLimit);
    }
}
