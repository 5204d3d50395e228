package org.jonum.bench.peer;

import java.util.function.Supplier;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.optimize.Bobyqa;
import org.jonum.optimize.ConjugateGradient;
import org.jonum.optimize.Control;
import org.jonum.optimize.CurveFit;
import org.jonum.optimize.Lbfgs;
import org.jonum.optimize.NelderMead;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Result;
import org.jonum.optimize.scalar.Roots;

/// Minimisation of Jonum's module optimize.
final class JonumOptimize {
    private JonumOptimize() {}

    static Call prepare(OptimizeOperation o) {
        int n = o.n();
        double[] x0 = o.start();
        return switch (o.verb()) {
            case LBFGS -> {
                Problem p = Problem.smooth(JonumOptimize::quadratic);
                Control c = Control.DEFAULT.iterations(OptimizeOperation.ITERATIONS).gradient(0);
                yield solved(() -> new Lbfgs().memory(OptimizeOperation.MEMORY).minimize(p, c, x0));
            }
            case NELDERMEAD -> {
                Problem p = Problem.of(OptimizeOperation::chain);
                yield solved(() -> new NelderMead().minimize(p, x0));
            }
            case CG -> {
                Problem p = Problem.of(OptimizeOperation::chain, OptimizeOperation::chain);
                yield solved(() -> new ConjugateGradient().minimize(p, x0));
            }
            case BOBYQA -> {
                double[] lower = new double[n], upper = new double[n];
                java.util.Arrays.fill(lower, -5);
                java.util.Arrays.fill(upper, 10);
                Problem p = Problem.of(OptimizeOperation::chain).bounds(lower, upper);
                yield solved(() -> new Bobyqa().minimize(p, x0));
            }
            case FIT -> {
                double[][] points = o.points();
                CurveFit fit = CurveFit.of((x, b) -> b[0] * -Math.expm1(-b[1] * x)).data(points[0], points[1]).from(x0)
                        .derivatives((x, b, d) -> {
                            d[0] = -Math.expm1(-b[1] * x[0]);
                            d[1] = b[0] * x[0] * Math.exp(-b[1] * x[0]);
                        });
                yield JonumStatistics.numbers(() -> fit.fit().parameters());
            }
            case ROOT -> {
                double[] roots = new double[n];
                yield Call.into(roots, () -> {
                    for (int i = 0; i < n; i++) {
                        double slope = 1 + i / (double) n;
                        roots[i] = Roots.brent(x -> Math.cos(x) - slope * x, 0, 1).x();
                    }
                });
            }
        };
    }

    private static double quadratic(double[] x, double[] g) {
        double f = 0;
        for (int i = 0; i < x.length; i++) {
            double t = x[i] - 1, c = 1 + i % 100;
            g[i] = c * t;
            f += 0.5 * c * t * t;
        }
        return f;
    }

    private static Call solved(Supplier<Result> run) {
        return new Product<>(run) {
            @Override
            double[] numbers(Result result) {
                return result.x();
            }
        };
    }
}
