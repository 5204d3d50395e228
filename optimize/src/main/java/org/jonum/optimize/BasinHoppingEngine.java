package org.jonum.optimize;

/// One hop a step.
final class BasinHoppingEngine extends SearchEngine {
    private static final double FASTER = 1.1, SMOOTH = 0.1;

    private final double[] at, trial;
    private double value, size, difference;

    BasinHoppingEngine(BasinHopping method, Evaluator eval, double[] x0) {
        super(method.seed(), method.hops(), eval, x0);
        size = method.size();
        at = new double[n];
        trial = new double[n];
    }

    @Override
    void first() {
        take();
    }

    private void take() {
        VectorMath.copy(local.x, at);
        value = local.f;
    }

    @Override
    void search() {
        for (int i = 0; i < n; i++) {
            double v = at[i] + size * width[i] * random.symmetric();
            trial[i] = Bounds.reflected(v, eval.bounds.lower(i), eval.bounds.upper(i));
        }
        if (!VectorMath.finite(trial)) {
            size /= FASTER;
            return;
        }
        down(trial);
        double rise = local.f - value;
        boolean taken = !(rise > 0) || random.uniform() < StrictMath.exp(-rise / difference);
        if (finite(rise)) difference += SMOOTH * (Math.abs(rise) - difference);
        size = Math.clamp(taken ? size * FASTER : size / FASTER, 1e-8, 1.0);
        if (taken && finite(local.f)) take();
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("at", at);
        value = l.number("value", value);
        size = l.number("size", size);
        difference = l.number("difference", difference);
    }
}
