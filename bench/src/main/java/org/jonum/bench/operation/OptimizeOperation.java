package org.jonum.bench.operation;

import java.util.Arrays;
import java.util.Locale;
import org.jonum.optimize.NelderMead;
import org.jonum.optimize.Problem;

/// A problem of minimisation, of least squares or of roots that is solved from its start by default settings.
///
/// @param spec the text
/// @param verb what is done
/// @param n    variables; equations one after the other for `root`
public record OptimizeOperation(Spec spec, Verb verb, int n) implements Operation {
    /// Iterations of one call of [Verb#LBFGS], and the pairs that it keeps.
    public static final int ITERATIONS = 30, MEMORY = 10;

    /// What is done.
    public enum Verb {
        /// 30 iterations of L-BFGS with 10 pairs on Σ ½·cᵢ·(xᵢ − 1)², cᵢ = 1, …, 100, over and over.
        LBFGS,
        /// Nelder and Mead on the chain of Rosenbrock.
        NELDERMEAD,
        /// Conjugate gradients on the same.
        CG,
        /// Powell's BOBYQA on the same in [−5, 10]ⁿ.
        BOBYQA,
        /// Levenberg and Marquardt on b₁·(1 − exp(−b₂·x)) at n points.
        FIT,
        /// Brent's roots of cos x − (1 + i/n)·x in [0, 1], i < n.
        ROOT
    }

    static boolean has(String name) {
        return Arrays.stream(Verb.values()).anyMatch(v -> v.name().equalsIgnoreCase(name));
    }

    static OptimizeOperation of(Spec s) {
        return new OptimizeOperation(s, Verb.valueOf(s.routine().toUpperCase(Locale.ROOT)), s.size("n"));
    }

    /// {@return the start}
    public double[] start() {
        double[] x = new double[verb == Verb.FIT ? 2 : n];
        if (verb == Verb.FIT) {
            x[0] = 250;
            x[1] = 5e-4;
        } else if (verb != Verb.LBFGS) {
            for (int i = 0; i < n; i++) x[i] = i % 2 == 0 ? -1.2 : 1;
        }
        return x;
    }

    /// The chain of Rosenbrock.
    ///
    /// @param x where
    /// @return Σ 100·(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²
    public static double chain(double[] x) {
        double f = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            double t = x[i + 1] - x[i] * x[i], u = 1 - x[i];
            f += 100 * t * t + u * u;
        }
        return f;
    }

    /// The gradient of [#chain(double[])].
    ///
    /// @param x where
    /// @param g gets it
    public static void chain(double[] x, double[] g) {
        Arrays.fill(g, 0);
        for (int i = 0; i + 1 < x.length; i++) {
            double t = x[i + 1] - x[i] * x[i];
            g[i] += -400 * x[i] * t - 2 * (1 - x[i]);
            g[i + 1] += 200 * t;
        }
    }

    /// Where the model of [Verb#FIT] is taken, and what it should be there: that of b = (238.94, 5.5e-4), a little off.
    ///
    /// @return x and y
    public double[][] points() {
        double[] off = Operand.vector('y', n).doubles(), x = new double[n], y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 50 + 700.0 * i / n;
            y[i] = 238.94 * -Math.expm1(-5.5e-4 * x[i]) + 0.1 * off[i];
        }
        return new double[][] {x, y};
    }

    /// Iterations of L-BFGS, equations, evaluations of Jonum's simplex; one for a whole solution otherwise.
    @Override
    public double flops() {
        return switch (verb) {
            case LBFGS -> ITERATIONS;
            case ROOT -> n;
            case NELDERMEAD ->
                new NelderMead().minimize(Problem.of(OptimizeOperation::chain), start()).counts().evaluations();
            default -> 1;
        };
    }

    /// For L-BFGS those of the recursion in two loops, ten vectors a pair, and twenty vectors an iteration for direction, slope, trial point,
    /// evaluation, the new pair and its products. Jonum reads a pair four times where these loops move ten vectors, so that the rate says how fast
    /// the published method would have to be.
    @Override
    public double numbers() {
        if (verb != Verb.LBFGS) return n;
        double vectors = 0;
        for (int k = 0; k < ITERATIONS; k++) vectors += 20 + 10 * Math.min(k, MEMORY);
        return vectors * n;
    }

    @Override
    public Limit limit() {
        return verb == Verb.LBFGS ? Limit.UPDATING : Limit.ARITHMETIC;
    }
}
