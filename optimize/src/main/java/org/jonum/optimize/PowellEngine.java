package org.jonum.optimize;

import org.jonum.optimize.scalar.Minima;
import org.jonum.optimize.scalar.Minimum;

/// Powell's rounds; the minima along lines are Brent's.
final class PowellEngine extends Engine {
    private final double[][] direction;
    private final double[] origin, trial, line;
    private double decrease = Double.NaN, reach = 1;
    private boolean settled;

    PowellEngine(Powell method, Evaluator eval, double[] x0) {
        super(eval, x0);
        direction = new double[n][n];
        origin = new double[n];
        trial = new double[n];
        line = new double[n];
        axes();
    }

    private void axes() {
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(direction[i], 0);
            direction[i][i] = 0.1 * (x[i] != 0 ? Math.abs(x[i]) : Math.max(1e-3, Math.min(1, VectorMath.normInf(x))));
        }
    }

    @Override
    Status start() {
        return begin();
    }

    @Override
    Status step() {
        VectorMath.copy(x, origin);
        double f0 = f, largest = 0;
        int which = 0;
        for (int i = 0; i < n; i++) {
            double was = f;
            along(direction[i]);
            if (was - f > largest) {
                largest = was - f;
                which = i;
            }
        }
        step = VectorMath.distance(x, origin);
        decrease = f0 - f;
        double level = control.decrease() * Math.abs(f);
        boolean still = decrease <= level || step <= control.step() * VectorMath.norm(x);
        if (still) {
            if (settled) return new Status.Converged(Criterion.DECREASE, decrease, level);
            settled = true;
            reach = 0.1;
            axes();
            return RUNNING;
        }
        settled = false;
        for (int i = 0; i < n; i++) {
            line[i] = x[i] - origin[i];
            trial[i] = 2 * x[i] - origin[i];
        }
        if (eval.bounded && !eval.bounds.contain(trial)) return RUNNING;
        double fe = eval.value(trial);
        if (fe < f0) {
            double t = f0 - f - largest, u = f0 - fe;
            if (2 * (f0 - 2 * f + fe) * t * t < largest * u * u) {
                along(line);
                double[] freed = direction[which];
                direction[which] = direction[n - 1];
                direction[n - 1] = freed;
                VectorMath.copy(line, freed);
            }
        }
        return RUNNING;
    }

    /// Moves x to the minimum along d, which becomes the step that was made, so that the next search begins at its size.
    private void along(double[] d) {
        double lo = Double.NEGATIVE_INFINITY, hi = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            if (d[i] == 0) continue;
            double a = (eval.bounds.lower(i) - x[i]) / d[i], b = (eval.bounds.upper(i) - x[i]) / d[i];
            lo = Math.max(lo, Math.min(a, b));
            hi = Math.min(hi, Math.max(a, b));
        }
        if (!(hi > lo)) return;
        double t = 0, best = f, a = Math.max(lo, -reach), b = Math.min(hi, reach);
        // outwards on the side that falls, until it rises or a bound is met
        double fb = at(d, b), fa = at(d, a);
        double from = a, to = b;
        if (fb < best || fa < best) {
            double way = fb <= fa ? 1 : -1, end = fb <= fa ? hi : -lo;
            double inner = 0, mid = fb <= fa ? b : -a, fm = Math.min(fa, fb);
            double outer = mid;
            for (int k = 0; k < 60 && outer < end; k++) {
                outer = Math.min(end, mid + 1.618 * (mid - inner));
                double v = at(d, way * outer);
                if (!(v < fm)) break;
                inner = mid;
                mid = outer;
                fm = v;
            }
            t = way * mid;
            best = fm;
            from = Math.min(way * inner, way * outer);
            to = Math.max(way * inner, way * outer);
        }
        Minimum m = Minima.find(s -> at(d, s), from, to, 1e-5);
        if (m.value() < best) {
            best = m.value();
            t = m.x();
        }
        if (best < f) {
            place(d, t, x);
            f = best;
        }
    }

    private double at(double[] d, double t) {
        if (t == 0) return f;
        place(d, t, trial);
        return eval.value(trial);
    }

    private void place(double[] d, double t, double[] p) {
        for (int i = 0; i < n; i++) p[i] = x[i] + t * d[i];
        if (eval.bounded) eval.bounds.clamp(p);
    }

    @Override
    double optimality() {
        return decrease;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        for (int k = 0; k < n; k++) l.array("direction" + k, direction[k]);
        decrease = l.number("decrease", decrease);
        reach = l.number("reach", reach);
        settled = l.flag("settled", settled);
    }
}
