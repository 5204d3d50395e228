package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text in columns, the first to the left, the others to the right.
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /// A table of coefficients.
    static Table of(List<Coefficient> coefficients, String statistic) {
        Table t = new Table().row("", "estimate", "std. error", statistic, "p", "lower", "upper");
        for (Coefficient c : coefficients) {
            t.row(c.name(), number(c.estimate()), number(c.standardError()), fixed(c.statistic()),
                    probability(c.pValue(), c.logPValue()), number(c.lower()), number(c.upper()));
        }
        return t;
    }

    /// Six digits.
    static String number(double v) {
        if (Double.isNaN(v)) return "–";
        if (v == Math.rint(v) && Math.abs(v) < 1e7) return Long.toString((long) v);
        return String.format(Locale.ROOT, "%.6g", v);
    }

    static String fixed(double v) {
        return Double.isNaN(v) ? "–" : Math.abs(v) < 1e5 ? String.format(Locale.ROOT, "%.3f", v) : number(v);
    }

    /// A probability; by its logarithm where it underflows.
    static String probability(double p, double logP) {
        if (Double.isNaN(p)) return "–";
        if (p >= 1e-4) return String.format(Locale.ROOT, "%.4f", p);
        if (p >= Double.MIN_NORMAL) return String.format(Locale.ROOT, "%.2e", p);
        return logP == Double.NEGATIVE_INFINITY ? "0" : String.format(Locale.ROOT, "exp(%.6g)", logP);
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(r -> r.length).max().orElse(0);
        int[] width = new int[columns];
        for (String[] r : rows) {
            for (int j = 0; j < r.length; j++) width[j] = Math.max(width[j], r[j].length());
        }
        StringBuilder text = new StringBuilder();
        for (String[] r : rows) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < r.length; j++) {
                if (j > 0) line.append("  ");
                String pad = " ".repeat(width[j] - r[j].length());
                line.append(j == 0 ? r[j] + pad : pad + r[j]);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
