package org.jonum.optimize;

/// Backtracking by the parabola through φ(0), φ′(0) and the last value, between a tenth and a half of the step.
final class BacktrackingSearcher extends Searcher {
    private final double delta;

    BacktrackingSearcher(double delta) {
        this.delta = delta;
    }

    @Override
    boolean search(Line l, double alpha, double max) {
        double noise = noise(l.f0), t = Math.min(alpha, max);
        for (int calls = 0; calls < CALLS && t > 0; calls++) {
            l.at(t);
            if (l.decreases(delta)) return true;
            if (Math.abs(l.f - l.f0) <= 1e-9 * Math.abs(l.f0) && l.approximates(0.1, 0.9, noise)) return true;
            if (l.same(0, t)) return false;
            double p = -l.slope0 * t * t / (2 * (l.f - l.f0 - l.slope0 * t));
            t = l.finite() && p > 0.1 * t ? Math.min(p, 0.5 * t) : 0.1 * t;
        }
        return false;
    }
}
