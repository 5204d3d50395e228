package org.jonum.optimize;

import java.util.ArrayList;
import java.util.List;

/// A gradient or Jacobian beside differences of five points, to find the component that is wrong.
///
/// {@snippet :
/// Problem wrong = Problem.of(x -> x[0] * x[0] + 3 * x[1], (x, g) -> {
///     g[0] = 2 * x[0];
///     g[1] = 2;                                  // should be 3
/// });
/// GradientCheck check = GradientCheck.of(wrong, 1, 1);
/// int variable = check.worst().variable();       // variable == 1
/// boolean passed = check.passed();               // passed == false
/// }
///
/// @param entries one for each component, in order
public record GradientCheck(List<Entry> entries) {
    /// How far a right derivative may be from its difference.
    public static final double TOLERANCE = 1e-6;

    /// Copies the list.
    public GradientCheck {
        entries = List.copyOf(entries);
    }

    /// One component.
    ///
    /// @param component  the residual, 0 for a gradient
    /// @param variable   the variable
    /// @param given      the derivative given
    /// @param difference the one by differences
    /// @param error      |given − difference|, relative to the larger, and to what rounding of f allows
    public record Entry(int component, int variable, double given, double difference, double error) {}

    /// Looks at the derivatives of a problem.
    ///
    /// @param p a problem with gradient or Jacobian
    /// @param x where to look; best a point without zeros and off any minimum
    /// @return the comparison
    /// @throws IllegalArgumentException if the problem has no derivatives
    public static GradientCheck of(Problem p, double... x) {
        if (!p.hasGradient()) throw new IllegalArgumentException("GradientCheck.of: the problem has no derivatives");
        Evaluator e = new Evaluator(p, Control.DEFAULT, x);
        int m = Math.max(1, p.m), n = x.length;
        double[] given = new double[m * n], difference = new double[m * n], f0 = new double[m];
        Residuals f = (at, r) -> {
            double v = e.value(at);
            if (p.residuals == null) r[0] = v;
            else VectorMath.copy(e.residuals, r);
        };
        f.residuals(x, f0);
        if (p.residuals == null) e.gradient(x, f0[0], given);
        else e.jacobian(x, given);
        Bounds b = p.bounds == null ? Bounds.none(n) : p.bounds;
        Differences.fivePoint().jacobian(f, x, f0, b, new Differences.Work(m, n), difference);
        List<Entry> entries = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            double column = 0;
            for (int i = 0; i < m; i++) column = Math.max(column, Math.abs(difference[i + k * m]));
            for (int i = 0; i < m; i++) {
                double a = given[i + k * m], d = difference[i + k * m];
                double rounding = Math.max(1e-6 * column, 1e-6 * Math.abs(f0[i]) / Math.max(Math.abs(x[k]), 1e-3));
                double size = Math.max(Math.max(Math.abs(a), Math.abs(d)), rounding);
                double error = a == d ? 0 : Math.abs(a - d) / size;
                entries.add(new Entry(i, k, a, d, Double.isNaN(error) ? Double.POSITIVE_INFINITY : error));
            }
        }
        return new GradientCheck(entries);
    }

    /// {@return the component with the largest error}
    public Entry worst() {
        Entry w = entries.getFirst();
        for (Entry e : entries) {
            if (e.error > w.error) w = e;
        }
        return w;
    }

    /// {@return whether no error is above [#TOLERANCE]}
    public boolean passed() {
        return worst().error <= TOLERANCE;
    }

    /// {@return a table of the components, the wrong ones marked}
    @Override
    public String toString() {
        Table t = new Table().row("component", "variable", "given", "difference", "error", "");
        for (Entry e : entries) {
            t.row(Integer.toString(e.component), Integer.toString(e.variable), Table.number(e.given),
                    Table.number(e.difference), Table.number(e.error), e.error <= TOLERANCE ? "" : "wrong");
        }
        return t.toString();
    }
}
