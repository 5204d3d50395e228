package org.jonum.optimize;

/// One temperature a step: n moves of all variables, and one of each.
final class DualAnnealingEngine extends SearchEngine {
    private static final double VISIT = 2.62, ACCEPT = -5, HOT = 5230, COLD = 2e-5, FARTHEST = 1e8;
    private static final double FREEDOM = (3 - VISIT) / (VISIT - 1);
    /// Steps of the chain are measured in this part of the width of the box.
    private static final double UNIT = 0.01;
    /// Evaluations in local runs for each one of the chain, up to which L-BFGS-B goes down from points that are not the best.
    private static final double SHARE = 0.5;

    private final double[] at, trial;
    /// The best point of the chain since the last local run that is not close to a minimum that is known; its value is +∞ if there is none.
    private final double[] candidate;
    private final KnownMinima minima;
    private double value, candidateValue = Double.POSITIVE_INFINITY;
    private long time, moves, spent;

    DualAnnealingEngine(DualAnnealing method, Evaluator eval, double[] x0) {
        super(method.seed(), method.temperatures(), eval, x0);
        eval.bounds.needBox("DualAnnealing");
        at = new double[n];
        trial = new double[n];
        candidate = new double[n];
        minima = new KnownMinima(width);
    }

    @Override
    void first() {
        minima.add(local.x);
        again();
    }

    private void again() {
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
            again();
            return;
        }
        double scale = Math.pow(hot, 1 / (3 - VISIT)) / Math.sqrt(3 - VISIT), before = eval.best;
        double radius = minima.radius(moves + 2.0);
        boolean better = false;
        for (int move = 0; move < 2 * n; move++) {
            VectorMath.copy(at, trial);
            if (move < n) {
                for (int i = 0; i < n; i++) shift(i, scale);
            } else {
                shift(move - n, scale);
            }
            double v = eval.value(trial);
            moves++;
            if (v < before) {
                before = v;
                better = true;
            }
            if (v < candidateValue && !minima.near(trial, radius)) {
                candidateValue = v;
                VectorMath.copy(trial, candidate);
            }
            if (v < value || accepted(v, hot / (1.0 + time))) {
                VectorMath.copy(trial, at);
                value = v;
            }
        }
        if (better) {
            explore(eval.bestX);
        } else if (finite(candidateValue) && spent < SHARE * moves) {
            explore(candidate);
        }
        time++;
    }

    /// L-BFGS-B from a point; the chain goes on from where it ends, if that is better.
    private void explore(double[] from) {
        long before = eval.evaluations;
        down(from);
        spent += eval.evaluations - before;
        minima.add(local.x);
        candidateValue = Double.POSITIVE_INFINITY;
        if (local.f < value) {
            VectorMath.copy(local.x, at);
            value = local.f;
        }
    }

    /// Moves variable i, around the box as often as it takes.
    private void shift(int i, double scale) {
        double t = Math.clamp(scale * student(), -FARTHEST, FARTHEST) * UNIT * width[i], l = eval.bounds.lower(i);
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
        l.array("candidate", candidate);
        candidateValue = l.number("candidate value", candidateValue);
        minima.exchange(l);
        moves = l.whole("moves", moves);
        spent = l.whole("spent", spent);
    }
}
