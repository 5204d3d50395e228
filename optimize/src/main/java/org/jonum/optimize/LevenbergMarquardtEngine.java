package org.jonum.optimize;

/// Moré's iteration. D holds the largest norm that each column of J has had, Δ is the radius in the scale of D.
final class LevenbergMarquardtEngine extends LeastSquaresEngine {
    private final double[] scale;
    private final DampedQr qr;
    private double radius, lambda;
    private boolean known, moved;

    LevenbergMarquardtEngine(LevenbergMarquardt method, Evaluator eval, double[] x0) {
        super(method.name(), eval, x0);
        scale = new double[n];
        qr = new DampedQr(m, n);
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        first = f;
        if (!derive()) return badStart();
        for (int k = 0; k < n; k++) scale[k] = columnNorm(k) > 0 ? columnNorm(k) : 1;
        double size = scaled(x);
        // not a hundred times as much, as in MINPACK: from far away the first step would go to where the model does not change (BoxBOD)
        radius = size > 0 ? size : 1;
        return stationary();
    }

    private double scaled(double[] v) {
        double s = 0;
        for (int k = 0; k < n; k++) s += scale[k] * v[k] * (scale[k] * v[k]);
        return Math.sqrt(s);
    }

    @Override
    Status step() {
        if (!known) {
            for (int k = 0; k < n; k++) scale[k] = Math.max(scale[k], columnNorm(k));
            qr.factor(j, r);
            known = true;
        }
        lambda = qr.withinRadius(radius, lambda, scale, p);
        double length = scaled(p);
        if (!moved) radius = Math.min(radius, length);
        // ½·‖r‖² − ½·‖r + J·p‖² = ½·‖J·p‖² + λ·‖D·p‖²
        double jp = 0;
        for (int i = 0; i < m; i++) {
            double s = 0;
            for (int k = 0; k < n; k++) s += j[i + k * m] * p[k];
            jp += s * s;
        }
        double damped = lambda * length * length, predicted = 0.5 * jp + damped;
        for (int k = 0; k < n; k++) trial[k] = x[k] + p[k];
        double value = finite(predicted) ? eval.value(trial) : Double.POSITIVE_INFINITY;
        double actual = finite(value) ? f - value : Double.NEGATIVE_INFINITY;
        double ratio = predicted > 0 ? actual / predicted : 0;
        if (!(ratio > 0.25)) {
            // the minimum of the parabola through f, its slope along p, and the new value
            double slope = -(jp + damped);
            double t = actual >= 0 ? 0.5 : finite(actual) ? 0.5 * slope / (slope + actual) : 0.1;
            if (!(t > 0.1)) t = 0.1;
            radius = t * Math.min(radius, 10 * length);
            lambda /= t;
        } else if (lambda == 0 || ratio >= 0.75) {
            radius = 2 * length;
            lambda *= 0.5;
        }
        if (!(radius > 0)) radius = 0;
        double before = f;
        boolean accepted = ratio >= 1e-4;
        if (accepted) {
            moved = true;
            known = false;
            step = VectorMath.distance(trial, x);
            VectorMath.copy(trial, x);
            f = value;
            if (!derive()) return new Status.Failed(Status.Cause.DERIVATIVE, "the Jacobian is not finite");
            Status s = stationary();
            if (!(s instanceof Status.Running)) return s;
        }
        double ftol = control.decrease(), relative = Math.abs(actual) / before;
        if (relative <= ftol && predicted / before <= ftol && ratio <= 2) {
            return ended(new Status.Converged(Criterion.DECREASE, Math.max(relative, predicted / before), ftol));
        }
        double size = scaled(x);
        if (radius <= control.step() * size) {
            return ended(new Status.Converged(Criterion.STEP, radius / size, control.step()));
        }
        if (radius <= EPS * size || radius == 0) {
            return ended(new Status.PrecisionLimit("no lower value nearby", cosine));
        }
        return RUNNING;
    }

    /// The steps have become small. If Gauss and Newton's step promises more than that, it is the scale that makes them so: columns of J that
    /// were large long ago. Then the scale is that of the present columns, and the run goes on.
    private Status ended(Status s) {
        if (again()) {
            for (int k = 0; k < n; k++) scale[k] = columnNorm(k) > 0 ? columnNorm(k) : 1;
            radius = 100 * scaled(x);
            lambda = 0;
            known = false;
            return RUNNING;
        }
        return settled(polish(s));
    }

    private Status stationary() {
        cosine = cosine();
        if (vanished()) return polish(new Status.Converged(Criterion.DECREASE, f / first, EPS * EPS));
        return cosine <= control.gradient()
                ? polish(new Status.Converged(Criterion.COSINE, cosine, control.gradient())) : RUNNING;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("scale", scale);
        radius = l.number("radius", radius);
        lambda = l.number("lambda", lambda);
        moved = l.flag("moved", moved);
        known = l.flag("known", known);
        if (known) qr.factor(j, r);
    }
}
