package org.jonum.optimize;

import java.util.Arrays;
import java.util.function.Function;

/// A sum of squares that is known: m residuals of n variables, a start, and its least value of Σ r².
///
/// @param name      of the problem
/// @param number    in its collection, 0 if it has none
/// @param m         number of residuals
/// @param x0        start
/// @param best      the least sum of squares
/// @param residuals by dual numbers
record TestProblem(String name, int number, int m, double[] x0, double best, Function<Dual[], Dual[]> residuals) {
    int n() {
        return x0.length;
    }

    /// As a least squares problem: ½·Σ r².
    Problem squares() {
        return Problem.leastSquares(m, this::residuals, this::jacobian);
    }

    /// As a smooth function: Σ r².
    Problem smooth() {
        return Problem.smooth(this::valueAndGradient);
    }

    void residuals(double[] x, double[] r) {
        Dual[] d = residuals.apply(Dual.variables(x));
        for (int i = 0; i < m; i++) r[i] = d[i].v;
    }

    void jacobian(double[] x, double[] j) {
        Dual[] d = residuals.apply(Dual.variables(x));
        for (int k = 0; k < x.length; k++) {
            for (int i = 0; i < m; i++) j[i + k * m] = d[i].d[k];
        }
    }

    double valueAndGradient(double[] x, double[] g) {
        double f = 0;
        Arrays.fill(g, 0);
        for (Dual r : residuals.apply(Dual.variables(x))) {
            f += r.v * r.v;
            for (int k = 0; k < x.length; k++) g[k] += 2 * r.v * r.d[k];
        }
        return f;
    }

    double value(double[] x) {
        double f = 0;
        for (Dual r : residuals.apply(Dual.variables(x))) f += r.v * r.v;
        return f;
    }

    @Override
    public String toString() {
        return name + " n=" + x0.length;
    }
}
