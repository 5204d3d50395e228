package org.jonum.optimize;

import java.util.Arrays;

/// The path from x over the minimum along −g to the point of Newton's modified step.
final class DoglegModel extends TrustRegionEngine.Model {
    private final Evaluator eval;
    private final int n;
    private final double[] g, h, newton, cauchy, leg, hp;
    private final ModifiedCholesky factor;
    private double slope, curvature;

    DoglegModel(Evaluator eval) {
        this.eval = eval;
        n = eval.n;
        g = new double[n];
        h = new double[Math.multiplyExact(n, n)];
        newton = new double[n];
        cauchy = new double[n];
        leg = new double[n];
        hp = new double[n];
        factor = new ModifiedCholesky(n);
    }

    @Override
    boolean at(double[] x, double[] gradient) {
        VectorMath.copy(gradient, g);
        eval.hessian(x, g, h);
        if (!factor.factor(h)) return false;
        factor.solveNegative(g, newton);
        slope = VectorMath.dot(g, g);
        times(g);
        curvature = VectorMath.dot(g, hp);
        return true;
    }

    private void times(double[] v) {
        Arrays.fill(hp, 0);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) hp[i] += h[i + j * n] * v[j];
        }
    }

    @Override
    double step(double radius, double[] p) {
        double size = Math.sqrt(slope);
        double t = curvature > 0 ? Math.min(slope / curvature, radius / size) : radius / size;
        for (int i = 0; i < n; i++) cauchy[i] = -t * g[i];
        double least = promised(cauchy);
        if (VectorMath.norm(newton) <= radius) {
            VectorMath.copy(newton, p);
        } else {
            VectorMath.minus(newton, cauchy, leg);
            double tau = Math.min(1, SteihaugModel.toBoundary(cauchy, leg, radius));
            for (int i = 0; i < n; i++) p[i] = cauchy[i] + tau * leg[i];
        }
        double promised = promised(p);
        if (promised >= least) return promised;
        VectorMath.copy(cauchy, p);
        return least;
    }

    private double promised(double[] p) {
        times(p);
        return -VectorMath.dot(g, p) - 0.5 * VectorMath.dot(p, hp);
    }
}
