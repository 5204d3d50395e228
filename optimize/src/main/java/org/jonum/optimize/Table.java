package org.jonum.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text in columns, for results.
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /// Columns as wide as their widest cell, the first to the left, the others to the right.
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

    /// Eight digits, without zeros at the end.
    static String number(double v) {
        if (v == Math.rint(v) && Math.abs(v) < 1e9) return Long.toString((long) v);
        String s = String.format(Locale.ROOT, "%.8g", v);
        int e = s.indexOf('e');
        String mantissa = e < 0 ? s : s.substring(0, e);
        if (mantissa.indexOf('.') >= 0) mantissa = mantissa.replaceAll("0+$", "").replaceAll("\\.$", "");
        return e < 0 ? mantissa : mantissa + s.substring(e);
    }
}
