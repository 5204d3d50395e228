package org.jonum.optimize;

/// Conjugate gradients with restarts after n steps, or where directions have lost their conjugacy.
final class ConjugateGradientEngine extends DescentEngine {
    private final ConjugateGradient.Formula formula;
    private double beta, lastStep, lastSlope;
    private int since;

    ConjugateGradientEngine(ConjugateGradient method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        formula = method.formula();
    }

    @Override
    void direction() {
        for (int i = 0; i < n; i++) d[i] = beta * d[i] - g[i];
    }

    @Override
    void forget() {
        since = 0;
    }

    /// The step that would change f, to first order, as much as the last one did.
    @Override
    double firstStep(double slope) {
        if (fresh && !(lastSlope < 0)) {
            lastSlope = slope;
            return super.firstStep(slope);
        }
        double alpha = lastStep * lastSlope / slope;
        lastSlope = slope;
        return alpha;
    }

    @Override
    void learn(double stepLength) {
        lastStep = stepLength;
        since++;
        double dy = VectorMath.dot(d, y), gy = VectorMath.dot(g, y), gg = VectorMath.dot(g, g);
        double yy = VectorMath.dot(y, y);
        // g₀ = g − y
        double old = gg - 2 * gy + yy;
        beta = switch (formula) {
            case HAGER_ZHANG -> {
                double b = (gy - 2 * yy * VectorMath.dot(d, g) / dy) / dy;
                double least = -1 / (VectorMath.norm(d) * Math.min(0.01, Math.sqrt(Math.max(0, old))));
                yield Math.max(b, least);
            }
            case POLAK_RIBIERE_PLUS -> Math.max(0, gy / old);
            case DAI_YUAN -> gg / dy;
        };
        if (!finite(beta) || since >= Math.max(n, 6) * 3) {
            beta = 0;
            since = 0;
        }
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        beta = l.number("beta", beta);
        lastStep = l.number("lastStep", lastStep);
        lastSlope = l.number("lastSlope", lastSlope);
        since = l.integer("since", since);
    }
}
