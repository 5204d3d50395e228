package org.jonum.examples;

import java.io.PrintStream;
import java.util.Locale;
import org.jonum.distuv.StudentT;
import org.jonum.optimize.Constraint;
import org.jonum.optimize.Control;
import org.jonum.optimize.CurveFit;
import org.jonum.optimize.Fit;
import org.jonum.optimize.Lbfgs;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Recorder;
import org.jonum.optimize.Result;
import org.jonum.optimize.Sqp;
import org.jonum.optimize.dual.Automatic;
import org.jonum.optimize.dual.Scalar;

/// A curve fit with its summary, a constrained problem with multipliers, and the progress of a long run.
final class OptimizeChapter implements Chapter {
    /// NIST's Misra1a: pressure and volume of adsorbed gas (D. Misra 1978).
    private static final double[] X =
            {77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1,
                689.1, 760.0},
            Y = {10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78};
    private static final double[] CERTIFIED = {2.3894212918e2, 5.5015643181e-4};

    @Override
    public String name() {
        return "optimize";
    }

    @Override
    public String title() {
        return "A curve fit beside NIST's, multipliers of constraints, a thousand variables";
    }

    @Override
    public void run(PrintStream out) {
        fit(out);
        constrained(out);
        progress(out);
    }

    private static void fit(PrintStream out) {
        out.println("Adsorption: y = b₀·(1 − exp(−b₁·x)), from a start that is far away");
        Fit fit = CurveFit.of((x, b) -> -b[0] * Math.expm1(-b[1] * x)).data(X, Y).from(500, 1e-4).fit();
        out.println(fit);
        double t = StudentT.of(fit.degreesOfFreedom()).quantile(0.975);
        Table table = new Table().row("", "fitted", "certified by NIST", "95 % from", "to");
        for (int k = 0; k < 2; k++) {
            double[] ends = fit.interval(k, t);
            table.row("b" + k, number(fit.parameters()[k]), number(CERTIFIED[k]), number(ends[0]), number(ends[1]));
        }
        table.print(out);
        out.println();
    }

    private static String number(double v) {
        return String.format(Locale.ROOT, "%.10e", v);
    }

    private static <S extends Scalar<S>> S cost(S[] x) {
        return x[0].times(x[3]).times(x[0].plus(x[1]).plus(x[2])).plus(x[2]);
    }

    private static <S extends Scalar<S>> void sides(S[] x, S[] c) {
        c[0] = x[0].times(x[1]).times(x[2]).times(x[3]);
        c[1] = x[0].square().plus(x[1].square()).plus(x[2].square()).plus(x[3].square());
    }

    /// Problem 71 of Hock & Schittkowski (1981), with derivatives by dual numbers.
    private static void constrained(PrintStream out) {
        out.println("x₀·x₃·(x₀ + x₁ + x₂) + x₂ with x₀·x₁·x₂·x₃ ≥ 25, ‖x‖² = 40, 1 ≤ xᵢ ≤ 5");
        Constraint rows = Constraint.between(new double[] {25, 40}, Automatic.residuals(2, OptimizeChapter::sides),
                new double[] {Double.POSITIVE_INFINITY, 40}).jacobian(Automatic.jacobian(2, OptimizeChapter::sides));
        Problem p =
                Automatic.problem(OptimizeChapter::cost).bounds(new double[] {1, 1, 1, 1}, new double[] {5, 5, 5, 5})
                        .subjectTo(rows);
        Result r = new Sqp().minimize(p, 1, 5, 5, 1);
        out.println(r);
        double price = r.multipliers().orElseThrow().constraints()[0];
        out.printf(Locale.ROOT, "One more than 25 would cost about %.3f.%n%n", price);
    }

    private static void progress(PrintStream out) {
        int n = 1000;
        out.println("Rosenbrock's valley in " + n + " variables; every tenth iteration:");
        Problem p = Problem.smooth((x, g) -> {
            double f = 0;
            java.util.Arrays.fill(g, 0);
            for (int i = 0; i + 1 < n; i += 2) {
                double t = x[i + 1] - x[i] * x[i], u = 1 - x[i];
                f += 100 * t * t + u * u;
                g[i] = -400 * x[i] * t - 2 * u;
                g[i + 1] = 200 * t;
            }
            return f;
        });
        double[] start = new double[n];
        for (int i = 0; i < n; i++) start[i] = i % 2 == 0 ? -1.2 : 1;
        Recorder recorder = new Recorder(10, out::println);
        Result r = new Lbfgs().minimize(p, Control.DEFAULT.listen(recorder), start);
        out.printf(Locale.ROOT, "%s after %d iterations and %d evaluations.%n", r.status(), r.counts().iterations(),
                r.counts().evaluations());
    }
}
