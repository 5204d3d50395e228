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

    /// `[1.0, 2.5, -3.0]`: each number in its own format, integers if all are.
    static String of(Vector x) {
        int[] shown = shown(x.size(), MAX_ELEMENTS, HEAD_ELEMENTS);
        String[] all = column(shown, x::get);
        if (!integers(shown, x::get)) {
            for (int k = 0; k < shown.length; k++) {
                if (shown[k] >= 0) all[k] = column(new int[] {shown[k]}, x::get, false)[0];
            }
        }
        String text = "[" + String.join(", ", all) + "]";
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
        return column(indices, x, integers(indices, x));
    }

    private static String[] column(int[] indices, IntToDoubleFunction x, boolean integers) {
        double big = 0, small = Double.POSITIVE_INFINITY;
        for (int i : indices) {
            double size = i < 0 ? 0 : Math.abs(x.applyAsDouble(i));
            if (!(size > 0 && size < Double.POSITIVE_INFINITY)) continue;
            big = Math.max(big, size);
            small = Math.min(small, size);
        }
        String format = format(big, small, integers);
        String[] s = new String[indices.length];
        for (int k = 0; k < s.length; k++) {
            s[k] = indices[k] < 0 ? "..." : text(format, x.applyAsDouble(indices[k]));
        }
        if (format.endsWith("f") && !integers) dropZeros(s);
        return s;
    }

    /// Whether the numbers are integers, but for NaN and infinities.
    private static boolean integers(int[] indices, IntToDoubleFunction x) {
        for (int i : indices) {
            double y = i < 0 ? 0 : x.applyAsDouble(i);
            if (Double.isFinite(y) && y != Math.rint(y)) return false;
        }
        return true;
    }

    private static String format(double big, double small, boolean integers) {
        if (integers && big < 1e9) return "%.0f";
        if (big == 0) return "%.1f";
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
        int cut = Integer.MAX_VALUE;
        for (String x : s) {
            int last = x.length();
            while (last > 0 && x.charAt(last - 1) == '0') last--;
            if (isDecimal(x)) cut = Math.min(cut, x.length() - Math.max(last, x.indexOf('.') + 2));
        }
        for (int k = 0; k < s.length; k++) {
            if (isDecimal(s[k])) s[k] = s[k].substring(0, s[k].length() - cut);
        }
    }

    private static boolean isDecimal(String x) {
        return x.indexOf('.') > 0;                              // not "..."
    }
}
