package org.jonum.optimize;

import java.util.Arrays;

/// The iteration of NEWUOA and BOBYQA, one evaluation a step. Variables that are fixed are left out; the others are z = (x − x₀)/scale.
final class InterpolationEngine extends Engine {
    private static final double LARGEST = 1e100;
    /// The model sees f times this.
    private double unit = 1;
    /// Up to so many variables a model has all second derivatives from its points.
    private static final int FULL = 5;
    private final FreeVariables vars;
    private final int free;
    private final double[] base, low, high, left, right, point, trial;
    private final LeastChangeModel model;
    private final TrustBox box;
    private double rho, delta, end, moved = Double.NaN;
    /// How many of the first points have values; the point that is to be moved next, −1 for a step of the model.
    private int built, spoilt = -1;
    /// The errors of the last three predictions, how many there are at this ρ, and how often the model was too steep.
    private final double[] errors = new double[3];
    private int known, steep, rescued;
    private int pairA, pairB;

    InterpolationEngine(int points, double first, double last, Evaluator eval, double[] x0) {
        super(eval, x0);
        rho = first > 0 ? first : radius(x0);
        end = last * rho;
        vars = new FreeVariables(eval.bounds, x, rho);
        free = vars.count;
        low = vars.low;
        high = vars.high;
        base = new double[free];
        left = new double[free];
        right = new double[free];
        point = new double[free];
        trial = new double[n];
        long most = (free + 1L) * (free + 2) / 2;
        int m = (int) Math.clamp(points > 0 ? points : free <= FULL ? most : 2L * free + 1, free + 2L,
                Math.max(most, free + 2L));
        model = new LeastChangeModel(free, free == 0 ? 1 : (int) Math.min(m, Math.max(most, 3)));
        box = new TrustBox(free);
    }

    /// A quarter of the largest |x|, of 1 if x = 0.
    private static double radius(double[] x) {
        double size = VectorMath.normInf(x);
        return 0.25 * (size > 0 ? Math.clamp(size, 1e-100, LARGEST) : 1);
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        if (free == 0) return new Status.Converged(Criterion.STEP, 0, end);
        delta = rho;
        first();
        return RUNNING;
    }

    private void first() {
        model.best = 0;
        Arrays.fill(model.set.y[0], 0);
        unit = CobylaEngine.unit(f);
        model.value[0] = unit * f;
        built = 1;
        pairA = 0;
        pairB = 0;
        known = 0;
        spoilt = -1;
    }

    @Override
    Status step() {
        if (built < model.set.m) return build();
        if (spoilt >= 0) {
            int t = spoilt;
            spoilt = -1;
            return improve(t);
        }
        for (int k = 0; k < 100; k++) {
            walls();
            box.solve(model.slope, model, left, right, delta);
            double length = Math.min(delta, VectorMath.norm(box.d));
            if (length >= 0.5 * rho) return advance(length);
            if (known >= 3 && box.curvature > 0
                    && Math.max(errors[0], Math.max(errors[1], errors[2])) <= 0.125 * rho * rho * box.curvature) {
                return finer(length);
            }
            delta = 0.1 * delta <= 1.5 * rho ? rho : 0.1 * delta;
            int t = farthest();
            if (t >= 0) return improve(t);
            if (delta <= rho) return finer(length);
        }
        return finer(0);
    }

    /// The bounds as seen from the best point.
    private void walls() {
        double[] at = model.set.y[model.best];
        for (int i = 0; i < free; i++) {
            left[i] = Math.min(0, low[i] - base[i] - at[i]);
            right[i] = Math.max(0, high[i] - base[i] - at[i]);
        }
    }

    /// point := best + d, in the box.
    private void place(double[] d) {
        double[] at = model.set.y[model.best];
        for (int i = 0; i < free; i++) {
            double l = low[i] - base[i], u = high[i] - base[i];
            point[i] = d[i] >= right[i] ? u : d[i] <= left[i] ? l : Math.clamp(at[i] + d[i], l, u);
        }
    }

    /// f at a point of the set.
    private double look(double[] p) {
        VectorMath.copy(x, trial);
        vars.place(base, p, trial);
        double v = eval.value(trial);
        if (v < f) {
            VectorMath.copy(trial, x);
            f = v;
        }
        return v;
    }

    /// A value for the model: worse than all others if there is none.
    private double admitted(double v, int count) {
        if (finite(v)) return Math.clamp(unit * v, -LARGEST, LARGEST);
        double top = Double.NEGATIVE_INFINITY, least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            top = Math.max(top, model.value[k]);
            least = Math.min(least, model.value[k]);
        }
        return Math.min(LARGEST, top + Math.max(top - least, Math.max(1e-3 * Math.abs(top), Double.MIN_NORMAL)));
    }

    /// The next of the first points: ±ρ along each axis, then sums of two of these steps.
    private Status build() {
        int k = built;
        double[][] y = model.set.y;
        double[] p = y[k];
        Arrays.fill(p, 0);
        if (k <= free) {
            p[k - 1] = high[k - 1] - base[k - 1] >= rho ? rho : -rho;
        } else if (k <= 2 * free) {
            int i = k - free - 1;
            double one = y[i + 1][i], other = -one;
            double l = low[i] - base[i], u = high[i] - base[i];
            // on, where the first step led down (Powell 2002, UOBYQA)
            if (model.value[i + 1] < model.value[0]) other = 2 * one;
            if (other < l || other > u) other = other == 2 * one ? -one : 2 * one;
            p[i] = Math.clamp(other, l, u);
        } else {
            if (++pairB >= free) pairB = ++pairA + 1;
            if (pairB >= free) {
                pairA = 0;
                pairB = 1;
            }
            p[pairA] = better(pairA);
            p[pairB] = better(pairB);
        }
        double v = look(p);
        model.value[k] = admitted(v, k);
        if (model.value[k] < model.value[model.best]) model.best = k;
        if (++built == model.set.m && !model.build()) return rebuild();
        step = rho;
        return RUNNING;
    }

    private double better(int i) {
        double a = model.set.y[i + 1][i], b = model.set.y[free + i + 1][i];
        return model.value[i + 1] <= model.value[free + i + 1] ? a : b;
    }

    /// A step of the model.
    private Status advance(double length) {
        double[] d = box.d.clone();
        double[] at = model.set.y[model.best];
        if (length * length <= 1e-3 * VectorMath.dot(at, at)) {
            if (!model.rebase(base)) return rebuild();
            walls();
        }
        double promised = -model.change(d);
        place(d);
        model.set.look(point, model.best);
        double value = look(point), was = model.value[model.best];
        double v = admitted(value, model.set.m), error = v - was + promised;
        errors[known++ % 3] = Math.abs(error);
        step = length;
        moved = promised;
        double ratio = promised > 0 ? (was - v) / promised : -1;
        if (ratio <= 0.1) delta = 0.5 * length;
        else if (ratio <= 0.7) delta = Math.max(0.5 * delta, length);
        else delta = Math.max(0.5 * delta, 2 * length);
        if (delta <= 1.5 * rho) delta = rho;
        int t = leaving(v < was);
        if (t >= 0 && !model.exchange(t, point.clone(), v, error)) return rebuild();
        alternative(ratio);
        if (ratio >= 0.1) return RUNNING;
        int far = farthest();
        if (far >= 0) spoilt = far;
        else if (!(ratio > 0) && Math.max(delta, length) <= rho) return finer(0);
        return RUNNING;
    }

    private void alternative(double ratio) {
        if (ratio > 0.01 || known < 1) {
            steep = 0;
            return;
        }
        walls();
        steep = model.tooSteep(left, right) ? steep + 1 : 0;
        if (steep >= 3) {
            model.restart();
            steep = 0;
        }
    }

    /// The point whose place the new one takes: far from the best, and with a large denominator; −1 for none.
    private int leaving(boolean better) {
        double[] centre = better ? point : model.set.y[model.best];
        double unit = Math.max(0.1 * delta, rho), most = better ? 0 : 1;
        int chosen = -1;
        for (int k = 0; k < model.set.m; k++) {
            if (!better && k == model.best) continue;
            double far = VectorMath.distance(model.set.y[k], centre) / unit;
            double weight = Math.max(1, far * far);
            double v = weight * weight * weight * Math.abs(model.set.denominator(k));
            if (v > most) {
                most = v;
                chosen = k;
            }
        }
        return chosen;
    }

    /// The point that is farthest from the best one, if that is more than 2·Δ.
    private int farthest() {
        double most = 2 * delta;
        int chosen = -1;
        for (int k = 0; k < model.set.m; k++) {
            double far = VectorMath.distance(model.set.y[k], model.set.y[model.best]);
            if (far > most) {
                most = far;
                chosen = k;
            }
        }
        return chosen;
    }

    /// Moves point t to where ℓ_t is large.
    private Status improve(int t) {
        double far = VectorMath.distance(model.set.y[t], model.set.y[model.best]);
        double radius = Math.max(Math.min(0.1 * far, 0.5 * delta), rho);
        double[] at = model.set.y[model.best];
        if (radius * radius <= 1e-3 * VectorMath.dot(at, at)) {
            if (!model.rebase(base)) return rebuild();
            at = model.set.y[model.best];
        }
        walls();
        double[] g = new double[free], chosen = new double[free];
        InterpolationSet set = model.set;
        QuadraticForm up = (v, to) -> lagrange(t, 1, v, to), down = (v, to) -> lagrange(t, -1, v, to);
        up.times(at, g);
        for (int i = 0; i < free; i++) g[i] += set.gradient(i, t);
        double most = 0;
        for (int way = 0; way < 4; way++) {
            double[] d = new double[free];
            if (way < 2) {
                double[] slope = g.clone();
                if (way == 1) VectorMath.scale(-1, slope);
                box.solve(slope, way == 0 ? up : down, left, right, radius);
                VectorMath.copy(box.d, d);
            } else {
                double s = (way == 2 ? radius : -radius) / far;
                for (int i = 0; i < free; i++) d[i] = Math.clamp(s * (set.y[t][i] - at[i]), left[i], right[i]);
            }
            place(d);
            set.look(point, model.best);
            double size = Math.abs(set.denominator(t));
            if (size > most) {
                most = size;
                VectorMath.copy(d, chosen);
            }
        }
        if (!(most > 1e-12)) return rebuild();
        place(chosen);
        set.look(point, model.best);
        double promised = -model.change(chosen), was = model.value[model.best];
        double v = admitted(look(point), set.m), error = v - was + promised;
        step = radius;
        errors[known++ % 3] = Math.abs(error);
        return model.exchange(t, point.clone(), v, error) ? RUNNING : rebuild();
    }

    private void lagrange(int t, double sign, double[] v, double[] to) {
        Arrays.fill(to, 0);
        InterpolationSet set = model.set;
        for (int j = 0; j < set.m; j++) {
            double s = sign * set.lambda(j, t);
            if (s != 0) VectorMath.axpy(s * VectorMath.dot(set.y[j], v), set.y[j], to);
        }
    }

    /// The next ρ, or the end.
    private Status finer(double pending) {
        double last = Math.max(end, control.step() * VectorMath.norm(x));
        if (rho <= last) {
            if (pending > 0) {
                place(box.d);
                step = pending;
                look(point);
            }
            return new Status.Converged(Criterion.STEP, rho, last);
        }
        double ratio = rho / last, was = rho;
        rho = ratio <= 16 ? last : ratio <= 250 ? Math.sqrt(ratio) * last : 0.1 * rho;
        delta = Math.max(0.5 * was, rho);
        known = 0;
        return RUNNING;
    }

    /// The points have become dependent: new ones around the best.
    private Status rebuild() {
        if (++rescued > 20) return new Status.PrecisionLimit("the points of the model are dependent", moved);
        vars.take(x, base);
        first();
        return RUNNING;
    }

    @Override
    double optimality() {
        return moved;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        vars.exchange(l);
        l.array("base", base);
        model.exchange(l);
        unit = l.number("unit", unit);
        rho = l.number("rho", rho);
        end = l.number("end", end);
        delta = l.number("delta", delta);
        moved = l.number("promised", moved);
        built = l.integer("built", built);
        spoilt = l.integer("spoilt", spoilt);
        l.array("errors", errors);
        known = l.integer("known", known);
        steep = l.integer("steep", steep);
        rescued = l.integer("rescued", rescued);
        pairA = l.integer("pair a", pairA);
        pairB = l.integer("pair b", pairB);
    }
}
