package org.jonum.optimize;

/// The function φ(α) = f(x + α·d) of a line search, with the point and gradient of its last value.
final class Line {
    private final Evaluator eval;
    private final double[] x, d;
    final double[] trial, gradient;
    double f0, slope0;
    double alpha, f, slope;

    Line(Evaluator eval, double[] x, double[] d) {
        this.eval = eval;
        this.x = x;
        this.d = d;
        trial = new double[x.length];
        gradient = new double[x.length];
    }

    void from(double value, double derivative) {
        f0 = value;
        slope0 = derivative;
    }

    /// φ(α) and φ′(α); +∞ and NaN if either is not finite.
    void at(double a) {
        alpha = a;
        for (int i = 0; i < x.length; i++) trial[i] = x[i] + a * d[i];
        if (eval.bounded) eval.bounds.clamp(trial);
        f = eval.valueAndGradient(trial, gradient);
        slope = Engine.finite(f) ? VectorMath.dot(gradient, d) : Double.NaN;
        if (!Engine.finite(slope)) {
            slope = Double.NaN;
            f = Double.POSITIVE_INFINITY;
        }
    }

    boolean finite() {
        return f < Double.POSITIVE_INFINITY;
    }

    boolean decreases(double delta) {
        return f <= f0 + delta * alpha * slope0;
    }

    /// Hager and Zhang's approximate Wolfe conditions.
    boolean approximates(double delta, double sigma, double noise) {
        return f <= f0 + noise && (2 * delta - 1) * slope0 >= slope && slope >= sigma * slope0;
    }

    /// Whether x + α·d cannot be told from x + β·d.
    boolean same(double a, double b) {
        for (int i = 0; i < x.length; i++) {
            if (x[i] + a * d[i] != x[i] + b * d[i]) return false;
        }
        return true;
    }
}
