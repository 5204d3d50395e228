package org.jonum.stat.inference;

import org.jonum.special.DoubleDouble;

/// A table of counts with its margins.
record Contingency(long[][] count, long[] rows, long[] columns, long total) {
    /// At least two rows and columns; none of them empty if there are expectations to be formed.
    static Contingency of(String test, long[][] table) {
        Args.check(table.length >= 2, test, "number of rows", table.length, "≥ 2");
        int r = table.length, c = table[0].length;
        Args.check(c >= 2, test, "number of columns", c, "≥ 2");
        long[] rows = new long[r], columns = new long[c];
        long total = 0;
        for (int i = 0; i < r; i++) {
            Args.check(table[i].length == c, test, "table[" + i + "].length", table[i].length, "" + c);
            for (int j = 0; j < c; j++) {
                Args.count(test, "table[" + i + "][" + j + "]", table[i][j]);
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                total += table[i][j];
                Args.count(test, "sum of the table", total);
            }
        }
        return new Contingency(table, rows, columns, total);
    }

    /// Whether a row or column is empty.
    boolean degenerate() {
        for (long r : rows) {
            if (r == 0) return true;
        }
        for (long c : columns) {
            if (c == 0) return true;
        }
        return false;
    }

    double df() {
        return (rows.length - 1.0) * (columns.length - 1.0);
    }

    /// What is expected if rows and columns are independent, with twice the digits.
    DoubleDouble expected(int i, int j) {
        return DoubleDouble.product((double) rows[i], (double) columns[j]).over((double) total);
    }
}
