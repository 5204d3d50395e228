package org.jonum.optimize;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a run found: the best point that it saw, whatever ended it.
///
/// {@snippet :
/// Result r = new NelderMead().minimize(Problem.of(x -> Math.abs(x[0] - 3)), 0);
/// boolean near = Math.abs(r.x()[0] - 3) < 1e-9;          // near == true
/// boolean usable = r.status().usable();          // usable == true
/// }
/// Where values cannot be told apart in double precision, the point with the smaller gradient is preferred.
public final class Result {
    private final String method;
    private final double[] x;
    private final double f, optimality;
    private final double @Nullable [] gradient;
    private final Counts counts;
    private final Duration elapsed;
    private final Status status;
    private final List<String> remarks;
    private final double violation;
    private final @Nullable Multipliers multipliers;

    Result(String method, double[] x, double f, double @Nullable [] gradient, double optimality, Counts counts,
            Duration elapsed, Status status, List<String> remarks, double violation,
            @Nullable Multipliers multipliers) {
        this.method = method;
        this.x = x.clone();
        this.f = f;
        this.gradient = gradient == null ? null : gradient.clone();
        this.optimality = optimality;
        this.counts = counts;
        this.elapsed = elapsed;
        this.status = status;
        this.remarks = List.copyOf(remarks);
        this.violation = violation;
        this.multipliers = multipliers;
    }

    /// {@return the name of the method}
    public String method() {
        return method;
    }

    /// {@return the best point, in an array of its own}
    public double[] x() {
        return x.clone();
    }

    /// {@return the value there; not finite only if none was}
    public double f() {
        return f;
    }

    /// {@return the gradient there, if the method knows it}
    public Optional<double[]> gradient() {
        return Optional.ofNullable(gradient).map(double[]::clone);
    }

    /// {@return how far from optimal the point is: ‖P(x − ∇f) − x‖∞, or the method's own measure}
    public double optimality() {
        return optimality;
    }

    /// {@return how much the point violates the constraints: the largest excess, relative to a side that is larger than 1}
    public double violation() {
        return violation;
    }

    /// {@return Lagrange's multipliers there, if the method knows them}
    public Optional<Multipliers> multipliers() {
        return Optional.ofNullable(multipliers);
    }

    /// {@return what was called how often}
    public Counts counts() {
        return counts;
    }

    /// {@return the time between start and end}
    public Duration elapsed() {
        return elapsed;
    }

    /// {@return how it ended}
    public Status status() {
        return status;
    }

    /// {@return what else is to be known}
    public List<String> remarks() {
        return remarks;
    }

    /// {@return the result as a table}
    @Override
    public String toString() {
        Table t = new Table().row(method + ": " + status);
        StringBuilder text = new StringBuilder(t.toString());
        Table body = new Table();
        body.row("  f", Double.toString(f));
        body.row("  optimality", String.format(Locale.ROOT, "%.3g", optimality));
        if (multipliers != null) body.row("  violation", String.format(Locale.ROOT, "%.3g", violation));
        text.append(body);
        Table points = new Table().row("  i", "x", "gradient");
        for (int i = 0; i < Math.min(x.length, 20); i++) {
            points.row("  " + i, Double.toString(x[i]),
                    gradient == null ? "" : String.format(Locale.ROOT, "%.3g", gradient[i]));
        }
        text.append(points);
        if (x.length > 20) text.append("  … ").append(x.length - 20).append(" more\n");
        if (multipliers != null) rows(text, multipliers.constraints());
        text.append("  ").append(counts).append(String.format(Locale.ROOT, ", %.3g s%n", elapsed.toNanos() / 1e9));
        for (String r : remarks) text.append("  ").append(r).append('\n');
        return text.toString();
    }

    private static void rows(StringBuilder text, double[] lambda) {
        if (lambda.length == 0) return;
        Table rows = new Table().row("  row", "multiplier");
        for (int i = 0; i < Math.min(lambda.length, 20); i++) {
            rows.row("  " + i, String.format(Locale.ROOT, "%.8g", lambda[i]));
        }
        text.append(rows);
        if (lambda.length > 20) text.append("  … ").append(lambda.length - 20).append(" more\n");
    }

    /// {@return whether x, f, status and counts are the same; time does not matter}
    @Override
    public boolean equals(Object other) {
        return other instanceof Result r && method.equals(r.method) && Arrays.equals(x, r.x)
                && Double.compare(f, r.f) == 0 && status.equals(r.status) && counts.equals(r.counts)
                && Arrays.equals(gradient, r.gradient) && Objects.equals(multipliers, r.multipliers);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(x) + Double.hashCode(f)) + status.hashCode();
    }
}
