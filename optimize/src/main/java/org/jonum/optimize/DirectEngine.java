package org.jonum.optimize;

import java.util.Arrays;

/// One division of all boxes that may be best a step.
final class DirectEngine extends Engine {
    private final Direct method;
    private final Rectangles boxes;
    private final double[] unit;
    private int[] chosen = new int[16];
    private int many;
    /// The box of the least value.
    private int best;

    DirectEngine(Direct method, Evaluator eval, double[] x0) {
        super(eval, x0);
        eval.bounds.needBox("Direct");
        this.method = method;
        boxes = new Rectangles(n, method.bias() == Direct.Bias.LOCAL);
        unit = new double[n];
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        Arrays.fill(unit, 0.5);
        double[][] at = {place(unit)};
        double[] v = new double[1];
        eval.values(at, v, 1);
        boxes.push(boxes.add(unit, finite(v[0]) ? v[0] : f, -1));
        goToBest();
        return RUNNING;
    }

    private double[] place(double[] u) {
        double[] p = new double[n];
        for (int i = 0; i < n; i++) {
            double l = eval.bounds.lower(i);
            p[i] = eval.bounds.clamp(i, l + u[i] * (eval.bounds.upper(i) - l));
        }
        return p;
    }

    @Override
    Status step() {
        choose();
        if (many == 0) return new Status.PrecisionLimit("no box can be divided", 0);
        int samples = 0;
        for (int k = 0; k < many; k++) {
            for (int i = 0; i < n; i++) if (boxes.isLongest(chosen[k], i)) samples += 2;
        }
        if ((long) boxes.count + samples > method.boxes()) {
            for (int k = 0; k < many; k++) boxes.push(chosen[k]);
            return new Status.Stopped(Criterion.PLAN, boxes.count, method.boxes());
        }
        double[][] points = new double[samples][], places = new double[samples][];
        double[] values = new double[samples];
        int next = 0;
        for (int k = 0; k < many; k++) {
            int box = chosen[k];
            double delta = Math.pow(3, -boxes.coarsest(box) - 1.0);
            for (int i = 0; i < n; i++) {
                if (!boxes.isLongest(box, i)) continue;
                for (int side = -1; side <= 1; side += 2) {
                    double[] u = Arrays.copyOfRange(boxes.centre, box * n, box * n + n);
                    u[i] += side * delta;
                    points[next] = u;
                    places[next++] = place(u);
                }
            }
        }
        eval.values(places, values, samples);
        next = 0;
        for (int k = 0; k < many; k++) next = divide(chosen[k], points, values, next);
        goToBest();
        double size = Math.pow(3, -boxes.coarsest(best));
        step = size;
        return size <= control.step() ? new Status.Converged(Criterion.STEP, size, control.step()) : RUNNING;
    }

    /// The lower right hull of (size, least value), from the largest size on, as far as it promises an improvement by ε; takes the boxes out of their heaps.
    private void choose() {
        many = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int s = 0; s < boxes.sizes(); s++) {
            if (boxes.top(s) >= 0) least = Math.min(least, boxes.value[boxes.top(s)]);
        }
        int[] hull = new int[boxes.sizes()];
        int length = 0;
        double below = Double.POSITIVE_INFINITY;
        for (int s = 0; s < boxes.sizes(); s++) {
            int box = boxes.top(s);
            if (box < 0 || boxes.coarsest(box) >= Rectangles.DEEPEST) continue;
            // a smaller box must be better than all that are larger
            if (!(boxes.value[box] < below)) continue;
            below = boxes.value[box];
            while (length >= 2 && !convex(hull[length - 2], hull[length - 1], s)) length--;
            hull[length++] = s;
        }
        int keep = Math.min(1, length);
        for (; keep < length; keep++) {
            int small = hull[keep], large = hull[keep - 1];
            double v = boxes.value[boxes.top(small)], size = boxes.length(small);
            // the steepest K is that to the next larger box
            double k = (boxes.value[boxes.top(large)] - v) / (boxes.length(large) - size);
            if (v - k * size > least - method.epsilon() * Math.abs(least)) break;
        }
        for (int h = 0; h < keep; h++) {
            int s = hull[h];
            double v = boxes.value[boxes.top(s)];
            while (boxes.top(s) >= 0 && boxes.value[boxes.top(s)] == v) {
                if (many == chosen.length) chosen = Arrays.copyOf(chosen, 2 * many);
                chosen[many++] = boxes.pop(s);
                if (method.bias() == Direct.Bias.LOCAL) break;
            }
        }
    }

    /// Whether the middle one of three sizes, the largest first, is below the line of the others.
    private boolean convex(int a, int b, int c) {
        double fa = boxes.value[boxes.top(a)], fb = boxes.value[boxes.top(b)], fc = boxes.value[boxes.top(c)];
        double la = boxes.length(a), lb = boxes.length(b), lc = boxes.length(c);
        return (fa - fb) * (lb - lc) > (fb - fc) * (la - lb);
    }

    /// Cuts the sides of a box into thirds, the one with the best sample first, so that this gets the largest box.
    private int divide(int box, double[][] points, double[] values, int from) {
        int[] side = new int[n];
        double[] least = new double[n];
        int sides = 0, next = from;
        for (int i = 0; i < n; i++) {
            if (!boxes.isLongest(box, i)) continue;
            double v = Math.min(values[from + 2 * sides], values[from + 2 * sides + 1]);
            int at = sides++;
            for (; at > 0 && v < least[side[at - 1]]; at--) side[at] = side[at - 1];
            side[at] = i;
            least[i] = v;
            next += 2;
        }
        int[] first = new int[n];
        for (int i = 0, k = from; i < n; i++) {
            if (!boxes.isLongest(box, i)) continue;
            first[i] = k;
            k += 2;
        }
        for (int s = 0; s < sides; s++) {
            int i = side[s];
            boxes.cut(box, i);
            for (int k = 0; k < 2; k++) {
                double v = values[first[i] + k], mine = boxes.value[box];
                // where there is no value, a little more than that of the neighbour
                int child =
                        boxes.add(points[first[i] + k], finite(v) ? v : mine + 1e-6 * Math.max(1, Math.abs(mine)), box);
                boxes.push(child);
                if (boxes.value[child] < boxes.value[best]) best = child;
            }
        }
        boxes.push(box);
        return next;
    }

    @Override
    double optimality() {
        return Double.NaN;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        boxes.exchange(l);
        best = l.integer("best box", best);
    }
}
