package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jonum.special.DoubleDouble;
import org.jspecify.annotations.Nullable;

/// The columns that terms become.
final class Columns {
    /// A column, and what it lacks to its exact value, if that is known.
    record Column(String name, double[] values, double @Nullable [] rest) {
        /// The product, element by element.
        Column times(Column b) {
            int n = values.length;
            double[] p = new double[n], e = new double[n];
            boolean exact = true;
            for (int i = 0; i < n; i++) {
                p[i] = values[i] * b.values[i];
                double lost = DoubleDouble.productError(values[i], b.values[i], p[i]);
                if (rest != null) lost += rest[i] * b.values[i];
                if (b.rest != null) lost += values[i] * b.rest[i];
                e[i] = Double.isFinite(lost) ? lost : 0;
                exact &= e[i] == 0;
            }
            return new Column(name + ":" + b.name, p, exact ? null : e);
        }
    }

    private Columns() {}

    /// @param levels of factors, by name; those that are missing are added
    static List<Column> of(Term term, Frame data, Map<String, String[]> levels) {
        return switch (term) {
            case Term.Intercept t -> List.of(ones(data.rows()));
            case Term.Polynomial t -> powers(t, data);
            case Term.Factor t -> factor(t, data, levels);
            case Term.Interaction t -> products(t, data, levels);
        };
    }

    private static Column ones(int n) {
        double[] x = new double[n];
        Arrays.fill(x, 1);
        return new Column(Design.INTERCEPT, x, null);
    }

    private static List<Column> powers(Term.Polynomial t, Frame data) {
        Column x = new Column(t.name(), data.numbers(t.name()), null), power = x;
        List<Column> all = new ArrayList<>();
        all.add(x);
        for (int k = 2; k <= t.degree(); k++) {
            power = power.times(x);
            power = new Column(t.name() + "^" + k, power.values, power.rest);
            all.add(power);
        }
        return all;
    }

    private static List<Column> factor(Term.Factor t, Frame data, Map<String, String[]> levels) {
        String[] labels = data.labels(t.name());
        String[] known = t.levels().isEmpty()
                ? levels.computeIfAbsent(t.name(),
                        k -> Arrays.stream(labels).distinct().sorted(data.order(t.name())).toArray(String[]::new))
                : t.levels().toArray(String[]::new);
        double[][] contrasts = t.coding().contrasts(known.length);
        List<String> order = Arrays.asList(known);
        int[] at = new int[labels.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = order.indexOf(labels[i]);
            if (at[i] < 0)
                throw new IllegalArgumentException("Design: label " + labels[i] + " of row " + i + ", column "
                        + t.name() + ", need one of " + order);
        }
        List<Column> all = new ArrayList<>();
        for (int j = 0; j < contrasts[0].length; j++) {
            double[] x = new double[at.length];
            for (int i = 0; i < x.length; i++) x[i] = contrasts[at[i]][j];
            all.add(new Column(t.name() + t.coding().suffix(known, j), x, null));
        }
        return all;
    }

    private static List<Column> products(Term.Interaction t, Frame data, Map<String, String[]> levels) {
        List<Column> all = of(t.parts().getFirst(), data, levels);
        for (Term part : t.parts().subList(1, t.parts().size())) {
            List<Column> more = new ArrayList<>();
            for (Column b : of(part, data, levels)) {
                for (Column a : all) more.add(a.times(b));
            }
            all = more;
        }
        return all;
    }
}
