package org.jonum.mat;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/// Numbers as text: a column shares its number of digits, so that points stand under each other.
///
/// The text is plain ASCII and does not depend on the locale.
final class Layout {
    /// A matrix with more rows (columns) than this shows only the first and the last few.
    private static final int MAX_ROWS = 12, HEAD_ROWS = 8, MAX_COLS = 10, HEAD_COLS = 6, TAIL = 3;
    private static final int MAX_ELEMENTS = 20, HEAD_ELEMENTS = 10;
    /// Significant digits of the largest number, and those that the smallest keeps at least.
    private static final int DIGITS = 6, FEWEST = 3;

    private Layout() {}

    /// `Matrix 2x3`, then a line for each row.
    static String of(Matrix a) {
        int[] rows = shown(a.rows(), MAX_ROWS, HEAD_ROWS), cols = shown(a.cols(), MAX_COLS, HEAD_COLS);
        StringBuilder[] lines = new StringBuilder[a.cols() == 0 ? 0 : rows.length];
        for (int r = 0; r < lines.length; r++) lines[r] = new StringBuilder();
        for (int j : cols) {
            String[] column = j < 0 ? dots(rows.length) : column(rows, i -> a.get(i, j));
            int width = 0;
            for (String s : column) width = Math.max(width, s.length());
            for (int r = 0; r < lines.length; r++) {
                lines[r].append("  ").repeat(' ', width - column[r].length()).append(column[r]);
            }
        }
        StringBuilder text = new StringBuilder("Matrix ").append(a.shape());
        for (StringBuilder line : lines) text.append('\n').append(line);
        return text.toString();
    }

    /// `[1.0, 2.5, -3.0]`.
    static String of(Vector x) {
        String text = "[" + String.join(", ", column(shown(x.size(), MAX_ELEMENTS, HEAD_ELEMENTS), x::get)) + "]";
        return x.size() > MAX_ELEMENTS ? text + " (" + x.size() + " elements)" : text;
    }

    /// The indices that are shown, −1 where some are left out.
    private static int[] shown(int n, int max, int head) {
        int[] shown = new int[n <= max ? n : head + 1 + TAIL];
        for (int k = 0; k < shown.length; k++) {
            shown[k] = n <= max || k < head ? k : k == head ? -1 : n - shown.length + k;
        }
        return shown;
    }

    private static String[] dots(int n) {
        String[] s = new String[n];
        java.util.Arrays.fill(s, "...");
        return s;
    }

    /// The numbers at these indices in one format.
    private static String[] column(int[] indices, IntToDoubleFunction x) {
        double big = 0, small = Double.POSITIVE_INFINITY;
        boolean integers = true;
        for (int i : indices) {
            double size = i < 0 ? 0 : Math.abs(x.applyAsDouble(i));
            if (!(size > 0 && size < Double.POSITIVE_INFINITY)) continue;
            big = Math.max(big, size);
            small = Math.min(small, size);
            integers &= size == Math.rint(size);
        }
        String[] s = new String[indices.length];
        String format = format(big, small, integers);
        for (int k = 0; k < s.length; k++) s[k] = indices[k] < 0 ? "..." : text(format, x.applyAsDouble(indices[k]));
        if (format.endsWith("f") && !integers) dropZeros(s);
        return s;
    }

    private static String format(double big, double small, boolean integers) {
        if (integers && big < 1e9) return "%.0f";
        if (big >= 1e7 || small < 1e-4) return "%." + (DIGITS - 1) + "e";
        int digits = Math.max(DIGITS - 1 - exponent(big), FEWEST - 1 - exponent(small));
        return "%." + Math.max(1, digits) + "f";
    }

    /// ⌊log₁₀ x⌋.
    private static int exponent(double x) {
        return (int) Math.floor(Math.log10(x));
    }

    private static String text(String format, double x) {
        if (Double.isNaN(x)) return "NaN";
        if (Double.isInfinite(x)) return x > 0 ? "Inf" : "-Inf";
        return String.format(Locale.ROOT, format, x + 0.0);     // no -0
    }

    /// Cut zeros that all numbers have at their ends; one decimal stays.
    private static void dropZeros(String[] s) {
        while (true) {
            for (String x : s) {
                int point = x.indexOf('.');
                boolean number = point >= 0 && !x.equals("...");
                if (number && (!x.endsWith("0") || x.length() - point <= 2)) return;
            }
            for (int k = 0; k < s.length; k++) {
                boolean number = s[k].indexOf('.') >= 0 && !s[k].equals("...");
                if (number) s[k] = s[k].substring(0, s[k].length() - 1);
            }
        }
    }
}
