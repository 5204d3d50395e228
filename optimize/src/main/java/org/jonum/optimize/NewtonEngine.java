package org.jonum.optimize;

/// Newton's direction, from the Hessian at each accepted point.
final class NewtonEngine extends DescentEngine {
    private final double[] h;
    private final ModifiedCholesky factor;

    NewtonEngine(Newton method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        h = new double[Math.multiplyExact(n, n)];
        factor = new ModifiedCholesky(n);
        fresh = false;
    }

    /// Where the Hessian is not finite, the gradient has to do.
    @Override
    void direction() {
        eval.hessian(x, g, h);
        if (factor.factor(h)) factor.solveNegative(g, d);
        else VectorMath.negate(g, d);
    }

    @Override
    void forget() {
        // the next point has a Hessian of its own
    }

    @Override
    void learn(double stepLength) {
        // nothing is kept
    }
}
