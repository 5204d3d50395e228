package org.jonum.optimize;

/// The trust region iteration, over one of three ways to minimise the model.
final class TrustRegionEngine extends GradientEngine {
    private final double[] p, trial, trialG;
    private final Model model;
    private double radius;
    private boolean known;
    private int flat;

    /// Minimises the model at a point within a radius.
    abstract static class Model {
        /// Takes the derivatives at an accepted point; false if they are not finite.
        abstract boolean at(double[] x, double[] g);

        /// Writes the step; the value is the decrease that the model promises.
        abstract double step(double radius, double[] p);

        /// Writes what was learned, or reads it back; nothing for a model of x alone.
        void exchange(Ledger l) {}
    }

    TrustRegionEngine(TrustRegion method, Evaluator eval, double[] x0) {
        super(eval, x0);
        p = new double[n];
        trial = new double[n];
        trialG = new double[n];
        model = switch (method.step()) {
            case DOGLEG -> new DoglegModel(eval);
            case EXACT -> new ExactModel(eval);
            case STEIHAUG -> new SteihaugModel(eval);
            case SR1 -> new Sr1Model(eval);
        };
    }

    @Override
    Status start() {
        f = eval.valueAndGradient(x, g);
        radius = Math.max(1, VectorMath.norm(x));
        return finite(f) ? optimal() : badStart();
    }

    @Override
    Status step() {
        if (!known) {
            if (!model.at(x, g)) return new Status.Failed(Status.Cause.DERIVATIVE, "the Hessian is not finite");
            known = true;
        }
        double predicted = model.step(radius, p);
        double length = VectorMath.norm(p);
        for (int i = 0; i < n; i++) trial[i] = x[i] + p[i];
        double value = finite(predicted) ? eval.valueAndGradient(trial, trialG) : Double.POSITIVE_INFINITY;
        double actual = f - value, noise = 10 * EPS * Math.abs(f);
        boolean rounding = Math.abs(actual) <= noise && predicted <= noise;
        double ratio = rounding ? 1 : finite(value) ? actual / predicted : Double.NEGATIVE_INFINITY;
        if (!(ratio >= 0.25)) radius = 0.25 * Math.min(radius, finite(length) ? length : radius);
        else if (ratio > 0.75 && length > 0.99 * radius) radius *= 2;
        flat = Math.abs(actual) <= EPS * Math.abs(f) ? flat + 1 : 0;
        if (ratio > 1e-4 && (actual > 0 || rounding && finite(value))) {
            step = length;
            VectorMath.copy(trial, x);
            VectorMath.copy(trialG, g);
            f = value;
            known = false;
            Status status = optimal();
            if (!(status instanceof Status.Running)) return status;
        }
        if (flat >= 10 && predicted <= 1e3 * noise)
            return new Status.PrecisionLimit("f has not changed for 10 iterations", optimality);
        if (!(radius > EPS * Math.max(VectorMath.norm(x), Double.MIN_NORMAL))) {
            if (eval.refine()) {
                radius = Math.max(1e-3, 1e-3 * VectorMath.norm(x));
                f = eval.valueAndGradient(x, g);
                known = false;
                return finite(f) ? optimal() : badStart();
            }
            if (predicted <= 1e3 * noise) return new Status.PrecisionLimit("no lower value nearby", optimality);
            return new Status.Failed(Status.Cause.LINE_SEARCH,
                    "no lower value nearby, with a gradient of " + Table.number(optimality));
        }
        return RUNNING;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        radius = l.number("radius", radius);
        flat = l.integer("flat", flat);
        model.exchange(l);
        // the model is built again where the run goes on
        boolean held = l.flag("known", known);
        if (held && !known) known = model.at(x, g);
    }
}
