package org.jonum.optimize;

/// One temperature a step: n moves of all variables, and one of each.
final class DualAnnealingEngine extends SearchEngine {
    private static final double VISIT = 2.62, ACCEPT = -5, HOT = 5230, COLD = 2e-5, FARTHEST = 1e8;
    private static final double FREEDOM = (3 - VISIT) / (VISIT - 1);
    /// A chain that has found nothing for so many moves sends L-BFGS-B from where it is.
    private static final int PATIENCE = 1000;

    private final double[] at, trial;
    private double value;
    private long time;
    private int idle;

    DualAnnealingEngine(DualAnnealing method, Evaluator eval, double[] x0) {
        super(method.seed(), method.temperatures(), eval, x0);
        eval.bounds.needBox("DualAnnealing");
        at = new double[n];
        trial = new double[n];
    }

    @Override
    void first() {
        time = 0;
        anywhere(at, at);
        value = eval.value(at);
    }

    private double temperature() {
        return HOT * (Math.pow(2, VISIT - 1) - 1) / (Math.pow(2.0 + time, VISIT - 1) - 1);
    }

    @Override
    void search() {
        double hot = temperature();
        if (hot < COLD * HOT) {
            first();
            return;
        }
        double scale = Math.pow(hot, 1 / (3 - VISIT)) / Math.sqrt(3 - VISIT), before = eval.best;
        boolean better = false;
        for (int move = 0; move < 2 * n; move++) {
            VectorMath.copy(at, trial);
            if (move < n) {
                for (int i = 0; i < n; i++) shift(i, scale);
            } else {
                shift(move - n, scale);
            }
            double v = eval.value(trial);
            idle++;
            if (v < before) {
                before = v;
                better = true;
                idle = 0;
            }
            if (v < value || accepted(v, hot / (1.0 + time))) {
                VectorMath.copy(trial, at);
                value = v;
            }
        }
        if (better || idle >= PATIENCE && finite(value)) {
            down(better ? eval.bestX : at);
            if (local.f < value) {
                VectorMath.copy(local.x, at);
                value = local.f;
            }
            idle = 0;
        }
        time++;
    }

    /// Moves variable i, around the box as often as it takes.
    private void shift(int i, double scale) {
        double t = Math.clamp(scale * student(), -FARTHEST, FARTHEST), l = eval.bounds.lower(i);
        double from = (trial[i] - l + t) % width[i];
        trial[i] = width[i] > 0 ? eval.bounds.clamp(i, l + (from < 0 ? from + width[i] : from)) : l;
    }

    private double student() {
        double u, w;
        do {
            u = random.symmetric();
            double v = random.symmetric();
            w = u * u + v * v;
        } while (!(w < 1 && w > 0));
        return u * Math.sqrt(FREEDOM * (StrictMath.pow(w, -2 / FREEDOM) - 1) / w);
    }

    private boolean accepted(double v, double hot) {
        double p = 1 - (1 - ACCEPT) * (v - value) / hot;
        return p > 0 && random.uniform() <= Math.pow(p, 1 / (1 - ACCEPT));
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("at", at);
        value = l.number("value", value);
        time = l.whole("time", time);
        idle = l.integer("idle", idle);
    }
}
