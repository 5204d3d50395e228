package org.jonum.optimize;

/// Powell's hybrid iteration, with the constants of MINPACK's user guide.
final class HybridPowellEngine extends SystemEngine {
    private final double[] j, g, scale, newton, p, leg, jp, columns, norms;
    private final DampedQr qr;
    private double radius = Double.NaN, rounding, level = Double.POSITIVE_INFINITY,
            restarted = Double.POSITIVE_INFINITY;
    private int failures, successes, slow, slowJacobians;
    private boolean stale = true, fresh, moved;

    HybridPowellEngine(HybridPowell method, Evaluator eval, double[] x0) {
        super(method.name(), eval, x0);
        j = new double[Math.multiplyExact(n, n)];
        g = new double[n];
        scale = new double[n];
        newton = new double[n];
        p = new double[n];
        leg = new double[n];
        jp = new double[n];
        columns = new double[n * n];
        norms = new double[n];
        qr = new DampedQr(n, n);
    }

    @Override
    Status step() {
        if (stale && !derive()) return new Status.Failed(Status.Cause.DERIVATIVE, "the Jacobian is not finite");
        for (int k = 0; k < n; k++) {
            double s = 0;
            for (int i = 0; i < n; i++) s += j[i + k * n] * r[i];
            g[k] = s;
        }
        dogleg();
        double length = scaled(p);
        if (!moved && fresh) radius = Math.min(radius, length);
        times(p);
        double left = 0;
        for (int i = 0; i < n; i++) left += (r[i] + jp[i]) * (r[i] + jp[i]);
        double predicted = f - 0.5 * left;
        for (int k = 0; k < n; k++) trial[k] = x[k] + p[k];
        double value = finite(left) && length > 0 ? look() : Double.POSITIVE_INFINITY;
        // a value far above f tells nothing of J at x
        boolean known = value < 100 * f;
        double ratio = value < f && predicted > 0 ? (f - value) / predicted : 0;
        adjust(ratio, length);
        if (known) broyden();
        double before = f;
        boolean accepted = ratio >= 1e-4;
        if (accepted) {
            moved = true;
            Status s = accept(value);
            if (!(s instanceof Status.Running)) return s;
        }
        double actual = accepted ? 1 - value / before : 0;
        slow = actual >= 1e-3 ? 0 : slow + 1;
        if (!accepted && finished(p)) return stuck("", rounding);
        boolean tiny = radius <= EPS * scaled(x) || !(radius > 0);
        if (fresh && (tiny || slow >= 60 || slowJacobians >= 20)) return restart();
        if (failures > 0 && failures % 2 == 0 || tiny || slow % 10 == 9) stale = true;
        fresh = fresh && !known;
        return RUNNING;
    }

    /// Before the end: once more from here with the scale of the present Jacobian, if f has fallen since the last time.
    private Status restart() {
        if (!(f < 0.999 * restarted)) return stuck("no progress", rounding);
        restarted = f;
        java.util.Arrays.fill(scale, 0);
        radius = Double.NaN;
        stale = true;
        moved = false;
        slow = 0;
        slowJacobians = 0;
        return RUNNING;
    }

    private boolean derive() {
        VectorMath.copy(r, eval.residuals);
        eval.jacobian(x, j);
        for (int k = 0; k < n; k++) {
            double s = 0;
            for (int i = 0; i < n; i++) s += j[i + k * n] * j[i + k * n];
            s = Math.sqrt(s);
            scale[k] = Math.max(scale[k], s > 0 || scale[k] > 0 ? s : 1);
        }
        rounding = rounding(j);
        if (Double.isNaN(radius)) {
            double size = scaled(x);
            radius = size > 0 ? 100 * size : 100;
        }
        stale = false;
        fresh = true;
        slowJacobians = f <= 0.99 * level ? 0 : slowJacobians + 1;
        if (slowJacobians == 0) level = f;
        return VectorMath.finite(j);
    }

    /// Newton's step if it is short enough, else on the path to it over the minimum along −D⁻²g.
    private void dogleg() {
        for (int k = 0; k < n; k++) {
            double s = 0;
            for (int i = 0; i < n; i++) s += j[i + k * n] * j[i + k * n];
            norms[k] = s > 0 ? Math.sqrt(s) : 1;
            for (int i = 0; i < n; i++) columns[i + k * n] = j[i + k * n] / norms[k];
        }
        qr.factor(columns, r);
        qr.gaussNewton(newton);
        for (int k = 0; k < n; k++) newton[k] /= norms[k];
        double full = scaled(newton);
        if (full <= radius && VectorMath.finite(newton)) {
            VectorMath.copy(newton, p);
            return;
        }
        double slope = 0;
        for (int k = 0; k < n; k++) {
            double t = g[k] / scale[k];
            slope += t * t;
            leg[k] = -t / scale[k];
        }
        times(leg);
        double bend = VectorMath.dot(jp, jp), size = Math.sqrt(slope), t = Math.min(slope / bend, radius / size);
        if (!(t >= 0)) t = 0;
        for (int k = 0; k < n; k++) p[k] = t * leg[k];
        if (t * size >= radius * (1 - 1e-12) || !VectorMath.finite(newton)) return;
        // τ with ‖D·(p + τ·(newton − p))‖ = Δ
        double a = 0, b = 0, c = -radius * radius;
        for (int k = 0; k < n; k++) {
            double u = scale[k] * p[k], v = scale[k] * (newton[k] - p[k]);
            a += v * v;
            b += u * v;
            c += u * u;
        }
        double root = Math.sqrt(Math.max(0, b * b - a * c)), tau = b > 0 ? -c / (b + root) : (root - b) / a;
        if (!(tau >= 0 && tau <= 1)) tau = tau > 1 ? 1 : 0;
        for (int k = 0; k < n; k++) p[k] += tau * (newton[k] - p[k]);
    }

    private void adjust(double ratio, double length) {
        if (!(ratio >= 0.1)) {
            successes = 0;
            failures++;
            radius *= failures > 4 ? 0.25 : 0.5;
            return;
        }
        failures = 0;
        successes++;
        if (ratio >= 0.5 || successes > 1) radius = Math.max(radius, 2 * length);
        if (Math.abs(ratio - 1) <= 0.1) radius = 2 * length;
    }

    /// J := J + (F(x + p) − F(x) − J·p)·(D²p)ᵀ/‖D·p‖².
    private void broyden() {
        double size = scaled(p), square = size * size;
        if (!(square > 0)) return;
        for (int k = 0; k < n; k++) {
            double w = scale[k] * scale[k] * p[k] / square;
            for (int i = 0; i < n; i++) j[i + k * n] += (there[i] - r[i] - jp[i]) * w;
        }
    }

    private void times(double[] v) {
        java.util.Arrays.fill(jp, 0);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) jp[i] += j[i + k * n] * v[k];
        }
    }

    private double scaled(double[] v) {
        double s = 0;
        for (int k = 0; k < n; k++) s += scale[k] * v[k] * (scale[k] * v[k]);
        return Math.sqrt(s);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("j", j);
        l.array("scale", scale);
        radius = l.number("radius", radius);
        rounding = l.number("rounding", rounding);
        level = l.number("level", level);
        restarted = l.number("restarted", restarted);
        failures = l.integer("failures", failures);
        successes = l.integer("successes", successes);
        slow = l.integer("slow", slow);
        slowJacobians = l.integer("slowJacobians", slowJacobians);
        stale = l.flag("stale", stale);
        fresh = l.flag("fresh", fresh);
        moved = l.flag("moved", moved);
    }
}
