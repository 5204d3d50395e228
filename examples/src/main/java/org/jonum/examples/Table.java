package org.jonum.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Lines of cells, printed in columns as wide as their widest cell; numbers flush right, words flush left.
public final class Table {
    private final List<String[]> rows = new ArrayList<>();

    /// A table with no lines yet.
    public Table() {}

    /// Add a line; it may be shorter than others.
    public Table row(String... cells) {
        rows.add(cells.clone());
        return this;
    }

    /// Print all lines.
    public void print(PrintStream out) {
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < row.length; j++) {
                String pad = " ".repeat(width(j) - row[j].length());
                line.append("  ").append(flushRight(j) ? pad + row[j] : row[j] + pad);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> column < r.length ? r[column].length() : 0).max().orElse(0);
    }

    /// A column is one of numbers if its last cell is a number.
    private boolean flushRight(int column) {
        String last = rows.stream().filter(r -> column < r.length).reduce((a, b) -> b).map(r -> r[column]).orElse("");
        return last.matches("[-+]?[0-9][-+.0-9Ee]*");
    }
}
