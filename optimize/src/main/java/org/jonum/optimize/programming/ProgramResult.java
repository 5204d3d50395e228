package org.jonum.optimize.programming;

import java.time.Duration;
import java.util.Locale;
import org.jonum.mat.Vector;

/// What a solver found: a point, its multipliers, and how it ended.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, 10, 2);
/// b.row(3, 8).entry(x, 1);
/// ProgramResult r = new DualSimplex().solve(b.linear());
/// double price = r.multipliers().get(0);         // price == 2
/// double reduced = r.reducedCosts().get(0);      // reduced == 0
/// boolean usable = r.status().usable();          // usable == true
/// }
///
/// @param method       the name of the solver
/// @param x            the point
/// @param objective    its value
/// @param activity     A·x
/// @param multipliers  y, of the rows: the derivative of the optimum by the bound that holds; ≥ 0 at lower, ≤ 0 at upper bounds
/// @param reducedCosts z = c + Q·x − Aᵀ·y, the same for the bounds of the variables
/// @param kkt          the residuals on the caller's model
/// @param iterations   steps of the solver
/// @param elapsed      the time that it took
/// @param status       how it ended
public record ProgramResult(String method, Vector x, double objective, Vector activity, Vector multipliers,
        Vector reducedCosts, Kkt kkt, int iterations, Duration elapsed, ProgramStatus status) {

    static ProgramResult of(String method, QuadraticProgram p, double[] x, double[] y, Kkt kkt, int iterations,
            long startNanos, ProgramStatus status) {
        LinearProgram lp = p.linear();
        CompensatedSums gradient = Kkt.gradient(p, x, y);
        double[] z = new double[x.length];
        for (int j = 0; j < z.length; j++) z[j] = gradient.get(j);
        return new ProgramResult(method, Vector.of(x), p.objective(x), Vector.of(lp.matrix.times(x)), Vector.of(y),
                Vector.of(z), kkt, iterations, Duration.ofNanos(System.nanoTime() - startNanos), status);
    }

    /// {@return the result as a table}
    @Override
    public String toString() {
        StringBuilder t = new StringBuilder(method).append(": ").append(status).append('\n');
        t.append(String.format(Locale.ROOT, "  objective  %s%n  residuals  %s%n", objective, kkt));
        t.append(String.format(Locale.ROOT, "  %6s  %22s  %12s%n", "j", "x", "reduced cost"));
        for (int j = 0; j < Math.min(20, x.size()); j++) {
            t.append(String.format(Locale.ROOT, "  %6d  %22s  %12.5g%n", j, x.get(j), reducedCosts.get(j)));
        }
        if (x.size() > 20) t.append("  … ").append(x.size() - 20).append(" more\n");
        t.append(String.format(Locale.ROOT, "  %6s  %22s  %12s%n", "row", "activity", "multiplier"));
        for (int i = 0; i < Math.min(20, activity.size()); i++) {
            t.append(String.format(Locale.ROOT, "  %6d  %22s  %12.5g%n", i, activity.get(i), multipliers.get(i)));
        }
        if (activity.size() > 20) t.append("  … ").append(activity.size() - 20).append(" more\n");
        t.append(String.format(Locale.ROOT, "  %d iterations, %.3g s%n", iterations, elapsed.toNanos() / 1e9));
        return t.toString();
    }
}
