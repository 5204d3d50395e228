package org.jonum.bench.peer;

import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.math4.legacy.analysis.solvers.BrentSolver;
import org.apache.commons.math4.legacy.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math4.legacy.fitting.leastsquares.LeastSquaresProblem;
import org.apache.commons.math4.legacy.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math4.legacy.linear.Array2DRowRealMatrix;
import org.apache.commons.math4.legacy.linear.ArrayRealVector;
import org.apache.commons.math4.legacy.core.Pair;
import org.apache.commons.math4.legacy.optim.InitialGuess;
import org.apache.commons.math4.legacy.optim.MaxEval;
import org.apache.commons.math4.legacy.optim.SimpleBounds;
import org.apache.commons.math4.legacy.optim.SimpleValueChecker;
import org.apache.commons.math4.legacy.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math4.legacy.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math4.legacy.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math4.legacy.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math4.legacy.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.jonum.bench.operation.OptimizeOperation;
import org.jspecify.annotations.Nullable;

/// Minimisation, least squares and roots of Commons Math. Its simplex is left out: it stops by differences of values at one iteration.
final class CommonsMathOptimize {
    private static final ObjectiveFunction CHAIN = new ObjectiveFunction(OptimizeOperation::chain);

    private CommonsMathOptimize() {}

    static @Nullable Call prepare(OptimizeOperation o) {
        int n = o.n();
        return switch (o.verb()) {
            case CG -> {
                ObjectiveFunctionGradient g = new ObjectiveFunctionGradient(x -> {
                    double[] r = new double[x.length];
                    OptimizeOperation.chain(x, r);
                    return r;
                });
                yield JonumStatistics.numbers(() -> new NonLinearConjugateGradientOptimizer(
                        NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-14, 1e-18))
                        .optimize(CHAIN, g, GoalType.MINIMIZE, new InitialGuess(o.start()), new MaxEval(1_000_000))
                        .getPoint());
            }
            case BOBYQA -> {
                double[] lower = new double[n], upper = new double[n];
                Arrays.fill(lower, -5);
                Arrays.fill(upper, 10);
                yield JonumStatistics.numbers(() -> new BOBYQAOptimizer(2 * n + 1, 0.5, 1e-7)
                        .optimize(CHAIN, GoalType.MINIMIZE, new InitialGuess(o.start()), new MaxEval(1_000_000),
                                new SimpleBounds(lower, upper))
                        .getPoint());
            }
            case FIT -> fit(o);
            case ROOT -> {
                double[] roots = new double[n];
                yield Call.into(roots, () -> {
                    for (int i = 0; i < n; i++) {
                        double slope = 1 + i / (double) n;
                        roots[i] = new BrentSolver(1e-16, 1e-16).solve(1000, x -> Math.cos(x) - slope * x, 0, 1);
                    }
                });
            }
            default -> null;
        };
    }

    private static Call fit(OptimizeOperation o) {
        double[][] points = o.points();
        double[] x = points[0];
        Supplier<LeastSquaresProblem> problem = () -> new LeastSquaresBuilder().start(o.start()).target(points[1])
                .maxEvaluations(10_000).maxIterations(10_000).model(b -> {
                    double[] y = new double[x.length];
                    double[][] j = new double[x.length][2];
                    for (int i = 0; i < x.length; i++) {
                        double e = -Math.expm1(-b.getEntry(1) * x[i]);
                        y[i] = b.getEntry(0) * e;
                        j[i][0] = e;
                        j[i][1] = b.getEntry(0) * x[i] * Math.exp(-b.getEntry(1) * x[i]);
                    }
                    return new Pair<>(new ArrayRealVector(y, false), new Array2DRowRealMatrix(j, false));
                }).build();
        return JonumStatistics.numbers(() -> new LevenbergMarquardtOptimizer().withCostRelativeTolerance(1e-15)
                .withParameterRelativeTolerance(1e-15).optimize(problem.get()).getPoint().toArray());
    }
}
