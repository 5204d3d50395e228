package org.jonum.optimize;

/// The Hessian's rows and columns of free variables, made positive definite where they are not.
final class ProjectedNewtonEngine extends BoxNewtonEngine {
    private final double[] h;
    private final double[] right;
    private final ModifiedCholesky factor;

    ProjectedNewtonEngine(ProjectedNewton method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        h = new double[Math.multiplyExact(n, n)];
        right = new double[n];
        factor = new ModifiedCholesky(n);
    }

    /// Rows of variables that are held become those of the identity.
    @Override
    void newton() {
        eval.hessian(x, g, h);
        for (int j = 0; j < n; j++) {
            right[j] = free[j] ? g[j] : 0;
            for (int i = 0; i < n; i++) {
                if (!free[i] || !free[j]) h[i + j * n] = i == j ? 1 : 0;
            }
        }
        if (factor.factor(h)) factor.solveNegative(right, p);
        else VectorMath.negate(right, p);
    }
}
