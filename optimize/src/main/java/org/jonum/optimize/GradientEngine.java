package org.jonum.optimize;

/// What methods have in common that follow the gradient until it is small.
abstract class GradientEngine extends Engine {
    static final double EPS = Math.ulp(1.0);
    final double[] g;
    double optimality = Double.NaN;

    GradientEngine(Evaluator eval, double[] x0) {
        super(eval, x0);
        g = new double[n];
    }

    /// ‖∇f‖∞, or what is left of it where there are bounds.
    double measure() {
        return VectorMath.normInf(g);
    }

    final Status optimal() {
        optimality = measure();
        double threshold = control.gradient() * Math.max(1, Math.abs(f));
        return optimality <= threshold ? new Status.Converged(Criterion.GRADIENT, optimality, threshold) : RUNNING;
    }

    @Override
    double optimality() {
        return optimality;
    }

    /// The last point has the smaller gradient; its value may be larger by rounding, or by the noise that a search admits.
    @Override
    double slack() {
        return 1e-13;
    }

    @Override
    double[] gradient() {
        return g;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("g", g);
        optimality = l.number("optimality", optimality);
    }
}
