package org.jonum.optimize;

import java.util.Arrays;

/// The trust region iteration in the variables x̂ = x/d with d = √v·s: v is the distance from the bound that −g points at (1 if there
/// is none), s the inverse of the largest norm that a column of J has had.
final class ReflectiveEngine extends LeastSquaresEngine {
    /// Ĵ = J·diag(d), and below it √c for the term that the moving scale adds to the Hessian.
    private final double[] jh, rh, gh, d, c, v, scale, ones;
    private final double[] ph, chosen, reflected, other, onBound;
    private final DampedQr qr;
    private double radius = Double.NaN, lambda;
    private boolean known;

    ReflectiveEngine(TrustRegionReflective method, Evaluator eval, double[] x0) {
        super(method.name(), eval, x0);
        jh = new double[Math.multiplyExact(m + n, n)];
        rh = new double[m + n];
        gh = new double[n];
        d = new double[n];
        c = new double[n];
        v = new double[n];
        scale = new double[n];
        ones = new double[n];
        Arrays.fill(ones, 1);
        ph = new double[n];
        chosen = new double[n];
        reflected = new double[n];
        other = new double[n];
        onBound = new double[n];
        qr = new DampedQr(m + n, n);
        for (int k = 0; k < n; k++) x[k] = interior(k, x[k], 1e-10);
    }

    /// A point strictly between the bounds, at a relative distance from either, or by one ulp.
    private double interior(int k, double at, double distance) {
        double l = eval.bounds.lower(k), u = eval.bounds.upper(k);
        if (!(l < u)) return l;
        double y = at;
        if (y <= l) y = distance > 0 ? l + distance * Math.max(1, Math.abs(l)) : Math.nextUp(l);
        else if (y >= u) y = distance > 0 ? u - distance * Math.max(1, Math.abs(u)) : Math.nextDown(u);
        return y > l && y < u ? y : 0.5 * l + 0.5 * u;
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        first = f;
        if (!derive()) return badStart();
        open();
        return stationary();
    }

    /// The scale, and a radius as large as x.
    private void open() {
        Arrays.fill(scale, 0);
        prepare();
        double size = 0;
        for (int k = 0; k < n; k++) size += d[k] > 0 ? x[k] / d[k] * (x[k] / d[k]) : 0;
        radius = size > 0 ? Math.sqrt(size) : 1;
    }

    /// The steps have become small: by the scale, which is then taken anew, or because there is nothing better.
    private Status ended(Status s) {
        if (!again()) return settled(finish(s));
        open();
        lambda = 0;
        return RUNNING;
    }

    /// The scale at x, and the model in it.
    private void prepare() {
        for (int k = 0; k < n; k++) {
            double norm = columnNorm(k);
            scale[k] = Math.max(scale[k], norm);
            double s = scale[k] > 0 ? 1 / scale[k] : 1, l = eval.bounds.lower(k), u = eval.bounds.upper(k);
            boolean up = g[k] < 0 && u < Double.POSITIVE_INFINITY, down = g[k] > 0 && l > Double.NEGATIVE_INFINITY;
            v[k] = up ? u - x[k] : down ? x[k] - l : 1;
            boolean near = up || down;
            d[k] = l < u ? Math.sqrt(near ? v[k] / s : 1) * s : 0;
            c[k] = near ? Math.abs(g[k]) * s : 0;
            gh[k] = d[k] * g[k];
            for (int i = 0; i < m; i++) jh[i + k * (m + n)] = j[i + k * m] * d[k];
            for (int i = 0; i < n; i++) jh[m + i + k * (m + n)] = i == k ? Math.sqrt(c[k]) : 0;
        }
        System.arraycopy(r, 0, rh, 0, m);
        qr.factor(jh, rh);
        known = true;
    }

    /// gᵀp + ½·pᵀ(ĴᵀĴ + C)p.
    private double model(double[] q) {
        return VectorMath.dot(gh, q) + 0.5 * curvature(q, q);
    }

    private double curvature(double[] q, double[] w) {
        double s = 0;
        for (int i = 0; i < m + n; i++) {
            double a = 0, b = 0;
            for (int k = 0; k < n; k++) {
                a += jh[i + k * (m + n)] * q[k];
                b += jh[i + k * (m + n)] * w[k];
            }
            s += a * b;
        }
        return s;
    }

    /// The largest t with x + t·d·q in the box.
    private double toBound(double[] from, double[] q) {
        double t = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double s = d[k] * q[k];
            if (s > 0) t = Math.min(t, (eval.bounds.upper(k) - from[k]) / s);
            else if (s < 0) t = Math.min(t, (eval.bounds.lower(k) - from[k]) / s);
        }
        return Math.max(0, t);
    }

    /// Leaves the best of three steps in `chosen`, in the variables x̂; returns the model there.
    private double choose() {
        double limit = toBound(x, ph), theta = 0;
        for (int k = 0; k < n; k++)
            theta = Math.max(theta, Math.abs(g[k] * (d[k] * d[k])) / Math.max(f, Double.MIN_NORMAL));
        theta = Math.max(0.995, 1 - theta);
        VectorMath.copy(ph, chosen);
        if (limit > 1) return model(chosen);
        // the reflection of the step at the bound that it meets first
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double s = d[k] * ph[k];
            double own = s > 0 ? (eval.bounds.upper(k) - x[k]) / s : s < 0 ? (eval.bounds.lower(k) - x[k]) / s
                    : Double.POSITIVE_INFINITY;
            reflected[k] = own <= limit ? -ph[k] : ph[k];
            other[k] = limit * ph[k];
            onBound[k] = x[k] + d[k] * other[k];
        }
        double out = toBound(onBound, reflected), circle = SteihaugModel.toBoundary(other, reflected, radius);
        double far = Math.min(out, circle);
        if (far > 0) {
            double lo = (1 - theta) * limit / far, hi = out <= circle ? theta * out : circle;
            if (lo <= hi) {
                double a = 0.5 * curvature(reflected, reflected);
                double b = VectorMath.dot(gh, reflected) + curvature(other, reflected);
                double t = least(a, b, lo, hi);
                for (int k = 0; k < n; k++) reflected[k] = other[k] + t * reflected[k];
                best = model(reflected);
            }
        }
        for (int k = 0; k < n; k++) chosen[k] = theta * limit * ph[k];
        double value = model(chosen);
        if (best < value) {
            value = best;
            VectorMath.copy(reflected, chosen);
        }
        VectorMath.negate(gh, other);
        double size = VectorMath.norm(gh), edge = toBound(x, other), hi = Math.min(theta * edge, radius / size);
        double t = least(0.5 * curvature(gh, gh), -size * size, 0, hi);
        VectorMath.scale(t, other);
        double along = model(other);
        if (along < value) {
            value = along;
            VectorMath.copy(other, chosen);
        }
        return value;
    }

    /// Where a·t² + b·t is least between two ends.
    private static double least(double a, double b, double lo, double hi) {
        double t = a > 0 ? Math.min(hi, Math.max(lo, -b / (2 * a))) : hi;
        return (a * lo + b) * lo < (a * t + b) * t ? lo : t;
    }

    @Override
    Status step() {
        if (!known) prepare();
        lambda = qr.withinRadius(radius, lambda, ones, ph);
        double predicted = -choose(), length = VectorMath.norm(chosen);
        for (int k = 0; k < n; k++) trial[k] = interior(k, x[k] + d[k] * chosen[k], 0);
        double value = finite(predicted) && finite(length) ? eval.value(trial) : Double.POSITIVE_INFINITY;
        double actual = finite(value) ? f - value : Double.NEGATIVE_INFINITY;
        double ratio = predicted > 0 ? actual / predicted : 0, was = radius;
        if (!(ratio >= 0.25)) radius = 0.25 * (finite(length) ? Math.min(radius, length) : radius);
        else if (ratio > 0.75 && length > 0.9 * radius) radius *= 2;
        lambda *= radius > 0 ? was / radius : 1;
        double before = f, moved = 0, size = 0;
        for (int k = 0; k < n; k++) {
            moved += scale[k] * (trial[k] - x[k]) * (scale[k] * (trial[k] - x[k]));
            size += scale[k] * x[k] * (scale[k] * x[k]);
        }
        moved = Math.sqrt(moved);
        size = Math.sqrt(size);
        if (ratio > 1e-4 && actual > 0) {
            step = VectorMath.distance(trial, x);
            VectorMath.copy(trial, x);
            f = value;
            known = false;
            if (!derive()) return new Status.Failed(Status.Cause.DERIVATIVE, "the Jacobian is not finite");
            Status s = stationary();
            if (!(s instanceof Status.Running)) return s;
        }
        double ftol = control.decrease(), relative = Math.abs(actual) / before;
        // a good step as long as the radius has gained little because the radius is small, and that grows now
        if (relative <= ftol && predicted / before <= ftol && ratio <= 2 && radius <= was) {
            return ended(new Status.Converged(Criterion.DECREASE, Math.max(relative, predicted / before), ftol));
        }
        if (!(ratio >= 0.25) && moved <= control.step() * size) {
            return ended(new Status.Converged(Criterion.STEP, moved / size, control.step()));
        }
        if (!(radius > EPS * EPS * Math.max(size, Double.MIN_NORMAL))) {
            return ended(new Status.PrecisionLimit("no lower value nearby", cosine));
        }
        return RUNNING;
    }

    /// The cosine of a column counts in proportion to the way that is left to the bound.
    private Status stationary() {
        double size = VectorMath.norm(r), worst = 0;
        for (int k = 0; k < n; k++) {
            double norm = columnNorm(k), l = eval.bounds.lower(k), u = eval.bounds.upper(k);
            double way = g[k] < 0 ? u - x[k] : x[k] - l;
            double share = l < u ? Math.min(1, way / Math.max(Math.abs(x[k]), Double.MIN_NORMAL)) : 0;
            if (norm > 0 && size > 0) worst = Math.max(worst, Math.abs(g[k]) / (norm * size) * share);
        }
        cosine = worst;
        if (vanished()) return finish(new Status.Converged(Criterion.DECREASE, f / first, EPS * EPS));
        return worst <= control.gradient()
                ? finish(new Status.Converged(Criterion.COSINE, worst, control.gradient())) : RUNNING;
    }

    /// Puts variables on the bound that they have come close to and the gradient points at, if f does not rise; then polishes.
    private Status finish(Status status) {
        VectorMath.copy(x, trial);
        boolean any = false;
        for (int k = 0; k < n; k++) {
            double l = eval.bounds.lower(k), u = eval.bounds.upper(k);
            double near = 1e-5 * Math.max(Math.abs(x[k]), Math.min(1, u - l));
            if (g[k] > 0 && x[k] - l <= near) trial[k] = l;
            else if (g[k] < 0 && u - x[k] <= near) trial[k] = u;
            any |= trial[k] != x[k];
        }
        if (any) {
            double value = eval.value(trial);
            if (value <= f + 4 * EPS * f) {
                VectorMath.copy(trial, x);
                f = value;
                if (!derive()) return new Status.Failed(Status.Cause.DERIVATIVE, "the Jacobian is not finite");
            }
        }
        known = false;
        Status s = polish(status);
        cosine = cosine();
        return s;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("scale", scale);
        radius = l.number("radius", radius);
        lambda = l.number("lambda", lambda);
        boolean held = l.flag("known", known);
        if (held && !known) prepare();
    }
}
